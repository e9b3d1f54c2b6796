package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.TieBreaking;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VoteCountTest {
    private static VoteCount count(TieBreaking tie, String author) {
        SpeedConfig.Consensus config = SpeedConfig.defaults().consensus();
        return new VoteCount(new SpeedConfig.Consensus(config.requiredFor(), config.votingWeights(), 0.7, tie), author);
    }

    private static PanelResult decide(List<Ballot> ballots) {
        return count(TieBreaking.CONSERVATIVE, null).decide(ballots, List.of(), "");
    }

    private static Ballot ballot(String provider, double weight, Double score) {
        return new Ballot(
                provider + "-model",
                provider,
                weight,
                Map.of(),
                Map.of(),
                score,
                score,
                score == null ? "down" : null,
                List.of());
    }

    private static List<Ballot> ballots(double... scores) {
        List<Ballot> ballots = new ArrayList<>();
        for (double score : scores) {
            ballots.add(ballot("p" + ballots.size(), 1, score));
        }
        return ballots;
    }

    @Test
    void the_specifications_example_is_088_and_agreed() {
        PanelResult result = decide(ballots(0.92, 0.88, 0.85));
        assertThat(result.overall()).isEqualTo(0.883333);
        assertThat(result.reason()).isEqualTo("Overall 0.88 against 0.70.");
        assertThat(result.outcome()).isEqualTo(PanelResult.Outcome.AGREED);
    }

    @Test
    void three_times_the_threshold_is_the_threshold() {
        PanelResult result = count(TieBreaking.AGGRESSIVE, null).decide(ballots(0.7, 0.7, 0.7), List.of(), "");
        assertThat(result.overall()).isEqualTo(0.7);
        assertThat(result.outcome()).isEqualTo(PanelResult.Outcome.AGREED);
    }

    @Test
    void weights_of_models_count() {
        assertThat(decide(List.of(ballot("a", 3, 1.0), ballot("b", 1, 0.8))).overall())
                .isEqualTo(0.95);
    }

    @Test
    void a_tie_is_refused_accepted_or_left_to_a_person() {
        List<Ballot> tie = ballots(0.7, 0.7);
        assertThat(count(TieBreaking.CONSERVATIVE, null)
                        .decide(tie, List.of(), "")
                        .outcome())
                .isEqualTo(PanelResult.Outcome.REFUSED);
        assertThat(count(TieBreaking.AGGRESSIVE, null)
                        .decide(tie, List.of(), "")
                        .outcome())
                .isEqualTo(PanelResult.Outcome.AGREED);
        assertThat(count(TieBreaking.MANUAL, null).decide(tie, List.of(), "").outcome())
                .isEqualTo(PanelResult.Outcome.CONTESTED);
    }

    @Test
    void just_outside_the_narrow_band_nothing_is_contested() {
        assertThat(decide(ballots(0.72, 0.72)).outcome()).isEqualTo(PanelResult.Outcome.AGREED);
        PanelResult refused = count(TieBreaking.AGGRESSIVE, null).decide(ballots(0.68, 0.68), List.of(), "");
        assertThat(refused.outcome()).isEqualTo(PanelResult.Outcome.REFUSED);
    }

    @Test
    void ballots_far_apart_are_contested() {
        PanelResult result = decide(ballots(1, 1, 0.6));
        assertThat(result.outcome()).isEqualTo(PanelResult.Outcome.REFUSED);
        assertThat(result.reason()).contains("the ballots lie 0.40 apart").contains("conservative");
    }

    @Test
    void what_is_clearly_below_the_threshold_is_refused_even_by_the_aggressive() {
        assertThat(count(TieBreaking.AGGRESSIVE, null)
                        .decide(ballots(1, 0.1, 0.1), List.of(), "")
                        .outcome())
                .isEqualTo(PanelResult.Outcome.REFUSED);
    }

    @Test
    void the_author_cannot_carry_the_vote() {
        List<Ballot> ballots = List.of(ballot("author", 1, 0.9), ballot("other", 1, 0.65));
        PanelResult result = count(TieBreaking.CONSERVATIVE, "author").decide(ballots, List.of(), "");
        assertThat(result.overall()).isEqualTo(0.775);
        assertThat(result.outcome()).isEqualTo(PanelResult.Outcome.REFUSED);
        assertThat(result.reason()).contains("without the author's provider 0.65");
        assertThat(decide(ballots).outcome()).isEqualTo(PanelResult.Outcome.AGREED);
    }

    @Test
    void a_quorum_is_two_and_half_of_all_and_two_providers() {
        VoteCount count = count(TieBreaking.CONSERVATIVE, null);
        Ballot a = ballot("a", 1, 0.9);
        Ballot b = ballot("b", 1, 0.9);
        Ballot down = ballot("c", 1, null);
        assertThat(count.quorum(List.of(a, b))).isTrue();
        assertThat(count.quorum(List.of(a, b, down))).isTrue();
        assertThat(count.quorum(List.of(a, b, down, down))).isTrue();
        assertThat(count.quorum(List.of(a, b, down, down, down))).isFalse();
        assertThat(count.quorum(List.of(a, down))).isFalse();
        assertThat(count.quorum(List.of(a))).isFalse();
        assertThat(count.quorum(List.of(a, a, down))).as("one provider of two").isFalse();
        assertThat(count.quorum(List.of(a, a))).as("there is only one").isTrue();
    }

    @Test
    void an_abstention_is_not_a_nought() {
        assertThat(decide(List.of(ballot("a", 1, 0.9), ballot("b", 1, 0.9), ballot("c", 1, null)))
                        .overall())
                .isEqualTo(0.9);
    }

    @Test
    void a_claim_that_proves_right_refuses_whatever_the_scores() {
        Claim claim = new Claim("m", "correctness", 3, "overflows", "[2147483647]");
        PanelResult right = count(TieBreaking.AGGRESSIVE, null)
                .decide(ballots(1, 1), List.of(new ExecutedClaim(claim, VetoCheck.Outcome.DIFFERS)), "");
        assertThat(right.outcome()).isEqualTo(PanelResult.Outcome.REFUSED);
        assertThat(right.reason()).contains("correctness, line 3: overflows (executed");
        PanelResult wrong = decide(ballots(1, 1));
        assertThat(count(TieBreaking.CONSERVATIVE, null)
                        .decide(ballots(1, 1), List.of(new ExecutedClaim(claim, VetoCheck.Outcome.ALIKE)), ""))
                .isEqualTo(wrong);
        assertThat(count(TieBreaking.MANUAL, null)
                        .decide(ballots(1, 1), List.of(new ExecutedClaim(claim, VetoCheck.Outcome.CANNOT_RUN)), "")
                        .outcome())
                .isEqualTo(PanelResult.Outcome.CONTESTED);
    }
}
