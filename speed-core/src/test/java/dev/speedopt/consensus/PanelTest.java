package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.TieBreaking;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.PanelResult.Outcome;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.exchange.ClientSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A panel of three models of three providers, each spoken to in its own dialect. */
@Timeout(60)
class PanelTest {
    private static final String KEY = "sk-0123456789-panel";

    private ScriptedServer xai = new ScriptedServer(ScriptedServer.reply(BallotReaderTest.ballot(0.92, "")));
    private ScriptedServer google = new ScriptedServer(ScriptedServer.google(BallotReaderTest.ballot(0.88, "")));
    private ScriptedServer anthropic = new ScriptedServer(ScriptedServer.anthropic(BallotReaderTest.ballot(0.85, "")));

    @AfterEach
    void stop() {
        xai.close();
        google.close();
        anthropic.close();
    }

    private List<SpeedConfig.Model> three() {
        return List.of(
                new SpeedConfig.Model("grok-x", "xai", 1, xai.url(), null),
                new SpeedConfig.Model("gemini-x", "google", 1, google.url(), null),
                new SpeedConfig.Model("claude-x", "anthropic", 1, anthropic.url(), null));
    }

    private PanelResult vote(Attempt attempt, List<SpeedConfig.Model> voters, TieBreaking tie, VetoCheck vetoes) {
        SpeedConfig defaults = SpeedConfig.defaults();
        SpeedConfig config = defaults.with(new SpeedConfig.Models(true, true, voters))
                .with(new SpeedConfig.Consensus(
                        new SpeedConfig.RequiredFor(true, true, true, false),
                        defaults.consensus().votingWeights(),
                        0.7,
                        tie,
                        List.of("**/Orders.java")));
        try (ModelClient client = new ModelClient(
                config.models(),
                name -> KEY,
                new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 2, 1 << 20, 0.01, null))) {
            return new Panel(config, client, vetoes, Path.of("/work/shop")).vote(Attempts.submission(attempt));
        }
    }

    private PanelResult vote() {
        return vote(Attempts.good("rule:x"), three(), TieBreaking.CONSERVATIVE, VetoCheck.none());
    }

    @Test
    void the_specifications_example_over_three_dialects() {
        PanelResult result = vote();
        assertThat(result.ballots()).extracting(Ballot::score).containsExactly(0.92, 0.88, 0.85);
        assertThat(result.ballots()).extracting(Ballot::voter).containsExactly("grok-x", "gemini-x", "claude-x");
        assertThat(result.reason()).isEqualTo("Overall 0.88 against 0.70.");
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void voters_see_no_author_no_rationale_no_comment_and_no_praise() {
        vote(Attempts.good("model:openai/secret-author"), three(), TieBreaking.CONSERVATIVE, VetoCheck.none());
        for (ScriptedServer server : List.of(xai, google, anthropic)) {
            assertThat(server.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.body())
                            .contains("sum += prices[i];")
                            .contains("tests: 14 of 14 pass")
                            .doesNotContain("secret-author")
                            .doesNotContainIgnoringCase("brilliant")
                            .doesNotContainIgnoringCase("approve this")
                            .doesNotContainIgnoringCase("faster")
                            .doesNotContain(KEY));
        }
        assertThat(xai.seen().get(0).body()).contains("\"json_schema\"").contains("\"strict\":true");
        assertThat(google.seen().get(0).body()).contains("responseJsonSchema");
        assertThat(google.seen().get(0).path())
                .isEqualTo("/v1beta/models/gemini-x:generateContent")
                .doesNotContain(KEY);
        assertThat(anthropic.seen().get(0).body()).contains("\"output_config\"");
        assertThat(anthropic.seen().get(0).headers()).containsEntry("X-api-key", List.of(KEY));
    }

    @Test
    void a_file_that_may_not_be_shown_is_shown_to_no_voter_either() {
        SpeedConfig.Models all = new SpeedConfig.Models(true, true, three());
        SpeedConfig config = SpeedConfig.defaults()
                .with(new SpeedConfig.Models(
                        true,
                        true,
                        all.models(),
                        new SpeedConfig.Egress(List.of("**"), List.of("src/main/java/org/acme/**"), false),
                        all.budget(),
                        all.timeoutSeconds(),
                        all.cassettes(),
                        null));
        try (ModelClient client =
                new ModelClient(config.models(), name -> KEY, ClientSettings.defaults(Duration.ofSeconds(5)))) {
            PanelResult result = new Panel(config, client, VetoCheck.none(), Path.of("/work/shop"))
                    .vote(Attempts.submission(Attempts.good("rule:x")));
            assertThat(List.of(xai.seen(), google.seen(), anthropic.seen())).allMatch(List::isEmpty);
            assertThat(result.ballots().subList(0, 3))
                    .allMatch(ballot -> String.valueOf(ballot.abstained()).contains("models.egress does not include"));
            assertThat(result.reason()).contains("the evidence judge stands in");
        }
    }

    @Test
    void one_that_is_down_abstains_and_the_others_decide() {
        google.close();
        PanelResult result = vote();
        assertThat(result.ballots().get(1).abstained()).contains("does not take connections");
        assertThat(result.overall()).isEqualTo(0.885);
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void one_that_cannot_write_a_ballot_is_asked_once_more_and_then_abstains() {
        xai.close();
        xai = new ScriptedServer(ScriptedServer.reply("LGTM, approve!"));
        PanelResult result = vote();
        assertThat(xai.seen()).hasSize(2);
        assertThat(xai.seen().get(1).body()).contains("LGTM, approve!").contains("That answer cannot be read");
        assertThat(result.ballots().get(0).abstained())
                .isEqualTo("its ballot cannot be read: it is not one JSON object.");
        assertThat(result.overall()).isEqualTo(0.865);
    }

    @Test
    void one_that_mends_its_ballot_has_voted() {
        xai.close();
        xai = new ScriptedServer(
                ScriptedServer.reply("Sure!"), ScriptedServer.reply(BallotReaderTest.ballot(0.92, "")));
        assertThat(vote().overall()).isEqualTo(0.883333);
    }

    @Test
    void without_quorum_where_models_must_vote_it_is_contested() {
        google.close();
        anthropic.close();
        PanelResult result = vote(Attempts.good("rule:x"), three(), TieBreaking.MANUAL, VetoCheck.none());
        assertThat(result.outcome()).isEqualTo(Outcome.CONTESTED);
        assertThat(result.reason()).contains("its file is on a critical path").contains("only 1 of 3 ballots");
        assertThat(vote().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_claim_is_executed_and_its_outcome_is_on_record() {
        String claim =
                "{\"criterion\":\"correctness\",\"line\":2,\"claim\":\"fails on null\",\"failing_input\":\"[null]\"}";
        xai.close();
        xai = new ScriptedServer(ScriptedServer.reply(BallotReaderTest.ballot(0.8, claim)));
        PanelResult right =
                vote(Attempts.good("rule:x"), three(), TieBreaking.AGGRESSIVE, (s, c) -> VetoCheck.Outcome.DIFFERS);
        assertThat(right.outcome()).isEqualTo(Outcome.REFUSED);
        PanelResult wrong =
                vote(Attempts.good("rule:x"), three(), TieBreaking.CONSERVATIVE, (s, c) -> VetoCheck.Outcome.ALIKE);
        assertThat(wrong.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(wrong.ballots().get(0).blocking())
                .containsExactly(
                        "correctness, line 2: fails on null (dismissed: executed, original and candidate are alike)");
    }

    @Test
    void a_single_model_sits_beside_the_evidence_judge() {
        PanelResult result = vote(
                Attempts.good("model:xai/grok-x"), three().subList(0, 1), TieBreaking.CONSERVATIVE, VetoCheck.none());
        assertThat(result.ballots()).extracting(Ballot::voter).containsExactly("grok-x", "evidence judge");
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void without_models_the_evidence_judge_decides_alone() {
        PanelResult result = vote(Attempts.good("rule:x"), List.of(), TieBreaking.CONSERVATIVE, VetoCheck.none());
        assertThat(result.ballots()).extracting(Ballot::voter).containsExactly("evidence judge");
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void a_closed_gate_is_not_voted_on() {
        Attempt slower = Attempts.attempt(
                "rule:x",
                Attempts.measurement(Verdict.INCONCLUSIVE, 40),
                List.of(),
                new ReplayEvidence(100, 100, 0, List.of(), false));
        PanelResult result = vote(slower, three(), TieBreaking.AGGRESSIVE, VetoCheck.none());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(xai.seen()).isEmpty();
    }
}
