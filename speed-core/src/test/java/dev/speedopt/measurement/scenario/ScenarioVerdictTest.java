package dev.speedopt.measurement.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenarioVerdictTest {
    private static final SequentialRule RULE = new SequentialRule(5, 10, 0.95, 1);

    @Test
    void a_lower_bound_above_minus_the_noise_floor_is_not_slower() {
        ScenarioRule rule = new ScenarioRule(5);

        assertThat(rule.outcome(new Bounds(-4.9, 3))).isEqualTo(Outcome.NOT_SLOWER);
        assertThat(rule.outcome(new Bounds(-5.1, 3))).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(rule.outcome(new Bounds(-20, -0.1))).isEqualTo(Outcome.SLOWER);
        assertThat(rule.outcome(Bounds.UNKNOWN)).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void one_slower_scenario_refuses_whatever_the_mean_says() {
        Measurement found = rule(new Bounds(40, 60), 50, null, Outcome.NOT_SLOWER, Outcome.SLOWER);

        assertThat(found.verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(found.reason()).contains("slower on two: much slower").doesNotContain("one:");
    }

    @Test
    void an_open_scenario_is_inconclusive() {
        Measurement found = rule(new Bounds(40, 60), 50, null, Outcome.NOT_SLOWER, Outcome.INCONCLUSIVE);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("stays open").contains("two:");
    }

    @Test
    void a_mean_below_the_minimum_is_no_gain() {
        assertThat(rule(new Bounds(1, 8), 4, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER)
                        .verdict())
                .isEqualTo(Verdict.NOT_FASTER);
        assertThat(rule(new Bounds(1, 30), 12, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER)
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_fork_that_failed_leaves_it_open() {
        Measurement found =
                rule(Bounds.UNKNOWN, 0, "the fork ended on its own", Outcome.INCONCLUSIVE, Outcome.INCONCLUSIVE);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("the fork ended on its own");
    }

    @Test
    void all_held_and_a_sure_mean_is_faster_and_says_so() {
        Measurement found = rule(new Bounds(40, 60), 50, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER);

        assertThat(found.verdict()).isEqualTo(Verdict.FASTER);
        assertThat(found.reason())
                .startsWith("the recorded reason")
                .contains("geometric mean")
                .contains("50.0 %");
    }

    @Test
    void where_time_need_not_improve_the_mean_has_no_say() {
        assertThat(rule(null, 0, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER).verdict())
                .isEqualTo(Verdict.FASTER);
    }

    @Test
    void measuring_ends_when_nothing_can_change_any_more() {
        assertThat(verdict(new Bounds(40, 60), 50, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER)
                        .clear())
                .isTrue();
        assertThat(verdict(new Bounds(-10, 60), 50, null, Outcome.SLOWER, Outcome.INCONCLUSIVE)
                        .clear())
                .isTrue();
        assertThat(verdict(new Bounds(40, 60), 50, null, Outcome.NOT_SLOWER, Outcome.INCONCLUSIVE)
                        .clear())
                .isFalse();
        assertThat(verdict(new Bounds(3, 60), 50, null, Outcome.NOT_SLOWER, Outcome.NOT_SLOWER)
                        .clear())
                .isFalse();
    }

    @Test
    void the_mean_of_a_clear_gain_and_of_none_lies_between() {
        double[] gain = {0.70, 0.69, 0.68, 0.70, 0.69};
        double[] none = {0.01, -0.01, 0, 0.01, -0.01};
        Bounds bounds = RULE.bounds(List.of(gain, none));

        assertThat(SequentialRule.improvement(List.of(gain, none))).isBetween(28.0, 31.0);
        assertThat(bounds.lower()).isBetween(15.0, 29.0);
        assertThat(bounds.upper()).isBetween(29.0, 35.0);
        assertThat(RULE.bounds(List.of(gain, new double[2]))).isEqualTo(Bounds.UNKNOWN);
        assertThat(RULE.bounds(List.of(gain))).isEqualTo(RULE.bounds(gain));
    }

    private static Measurement rule(
            @Nullable Bounds mean, double improvement, @Nullable String failure, Outcome... outcomes) {
        Measurement recorded = Measured.as(Verdict.FASTER)
                .because("the recorded reason")
                .by("median")
                .in(List.of(new PairResult(0.7, 0.7, 2, 1, true)))
                .within(10)
                .measurement()
                .with(
                        List.of(
                                new ScenarioResult("one", outcomes[0], "fine", 1, null),
                                new ScenarioResult("two", outcomes[1], "much slower", 1, null)),
                        null);
        return verdict(mean, improvement, failure, outcomes).rule(recorded, 5);
    }

    private static ScenarioVerdict verdict(
            @Nullable Bounds mean, double improvement, @Nullable String failure, Outcome... outcomes) {
        return new ScenarioVerdict(List.of("one", "two"), List.of(outcomes), mean, improvement, RULE, failure);
    }
}
