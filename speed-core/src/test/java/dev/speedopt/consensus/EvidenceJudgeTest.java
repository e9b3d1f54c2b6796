package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceJudgeTest {
    private final EvidenceJudge judge =
            new EvidenceJudge(SpeedConfig.defaults().consensus().votingWeights());

    @Test
    void an_attempt_with_full_evidence_scores_as_documented() {
        Ballot ballot = judge.vote(Attempts.good("rule:x"));
        assertThat(ballot.voter()).isEqualTo("evidence judge");
        assertThat(ballot.scores())
                .containsEntry("correctness", 1.0)
                .containsEntry("performance", 0.94)
                .containsEntry("maintainability", 1.0)
                .containsEntry("security", 1.0);
        assertThat(ballot.score()).isEqualTo(0.982);
        assertThat(ballot.confidence()).isEqualTo(0.95);
        assertThat(ballot.reasons().get("correctness"))
                .isEqualTo("14 of 14 tests pass; 120 of 120 replayed calls compared, 0 differ.");
    }

    @Test
    void calls_that_could_not_be_compared_cost_correctness_and_confidence() {
        Ballot ballot = judge.vote(Attempts.attempt(
                "rule:x",
                Attempts.measurement(Verdict.FASTER, 40),
                List.of(),
                new ReplayEvidence(100, 50, 0, List.of("a stream: 50 calls"), false)));
        assertThat(ballot.scores()).containsEntry("correctness", 0.85);
        assertThat(ballot.confidence()).isEqualTo(0.475);
    }

    @Test
    void a_difference_or_a_failed_rung_makes_correctness_nought() {
        assertThat(judge.vote(Attempts.attempt(
                                "rule:x",
                                Attempts.measurement(Verdict.FASTER, 40),
                                List.of(),
                                new ReplayEvidence(100, 100, 1, List.of(), false)))
                        .scores())
                .containsEntry("correctness", 0.0);
        assertThat(judge.vote(Attempts.attempt(
                                "rule:x",
                                Attempts.measurement(Verdict.FASTER, 40),
                                List.of(RungResult.failed(Rung.ALL_TESTS, "one fails", List.of(), 1)),
                                new ReplayEvidence(100, 100, 0, List.of(), false)))
                        .scores())
                .containsEntry("correctness", 0.0);
    }

    @Test
    void only_the_verdict_faster_scores_for_performance() {
        for (Verdict verdict : List.of(Verdict.INCONCLUSIVE, Verdict.NOT_FASTER)) {
            assertThat(judge.vote(Attempts.attempt(
                                    "rule:x",
                                    Attempts.measurement(verdict, 40),
                                    List.of(),
                                    new ReplayEvidence(100, 100, 0, List.of(), false)))
                            .scores())
                    .containsEntry("performance", 0.0);
        }
    }
}
