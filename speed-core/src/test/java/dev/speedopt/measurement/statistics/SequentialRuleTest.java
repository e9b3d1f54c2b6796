package dev.speedopt.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SequentialRuleTest {
    private static final SequentialRule DEFAULT = new SequentialRule(5, 10, 0.95, 1);

    @Test
    void knows_nothing_before_the_third_pair() {
        assertThat(DEFAULT.bounds(new double[] {0.7, 0.7})).isEqualTo(Bounds.UNKNOWN);
        assertThat(DEFAULT.answer(Bounds.UNKNOWN, 50)).isEqualTo(SequentialRule.Answer.CONTINUE);
    }

    @Test
    void accepts_a_clear_doubling_after_three_pairs() {
        Bounds bounds = DEFAULT.bounds(new double[] {0.66, 0.70, 0.72});

        assertThat(bounds.lower()).isBetween(30.0, 50.0);
        assertThat(DEFAULT.answer(bounds, 50)).isEqualTo(SequentialRule.Answer.ACCEPT);
    }

    @Test
    void uses_Student_for_three_pairs_and_Yuen_from_five_on() {
        // SciPy's intervals for the same values, see TrimmedMeanTest; they scatter enough for the rule to believe them.
        Bounds three = DEFAULT.bounds(new double[] {0.66, 0.70, 0.72});
        Bounds six = DEFAULT.bounds(new double[] {0.10, 0.20, 0.30, 0.20, 0.16, 0.24});

        assertThat(three.lower()).isEqualTo(Improvement.percent(0.5182755539270666), within(1e-9));
        assertThat(three.upper()).isEqualTo(Improvement.percent(0.8683911127396001), within(1e-9));
        assertThat(six.lower()).isEqualTo(Improvement.percent(0.11958876159739332), within(1e-9));
    }

    @Test
    void rejects_what_is_clearly_the_same() {
        double[] same = {0.01, -0.01, 0.0, 0.005, -0.004, 0.002};

        assertThat(DEFAULT.answer(DEFAULT.bounds(same), 0.3)).isEqualTo(SequentialRule.Answer.REJECT);
    }

    @Test
    void goes_on_where_the_estimate_is_below_the_minimum_but_the_truth_may_not_be() {
        assertThat(DEFAULT.answer(new Bounds(6, 12), 9)).isEqualTo(SequentialRule.Answer.CONTINUE);
    }

    @Test
    void three_forks_in_the_same_of_two_states_prove_no_ten_per_cent() {
        Bounds bounds = DEFAULT.bounds(new double[] {0.113, 0.111, 0.113});

        assertThat(DEFAULT.answer(bounds, 10.7)).isEqualTo(SequentialRule.Answer.CONTINUE);
    }

    @Test
    void goes_on_where_the_lower_bound_only_touches_the_noise_floor() {
        assertThat(DEFAULT.answer(new Bounds(5, 30), 20)).isEqualTo(SequentialRule.Answer.CONTINUE);
    }

    @Test
    void a_noise_floor_above_the_minimum_rejects_as_well() {
        SequentialRule loud = new SequentialRule(20, 10, 0.95, 1);

        assertThat(loud.answer(new Bounds(11, 15), 13)).isEqualTo(SequentialRule.Answer.REJECT);
    }

    @Test
    void candidates_share_the_allowed_error() {
        double[] pairs = {0.15, 0.2, 0.25, 0.2, 0.18, 0.22};

        assertThat(new SequentialRule(5, 10, 0.95, 8).bounds(pairs).lower())
                .isLessThan(DEFAULT.bounds(pairs).lower());
    }

    @Test
    void a_lower_confidence_level_gives_narrower_bounds() {
        double[] pairs = {0.15, 0.2, 0.25, 0.2, 0.18, 0.22};

        assertThat(new SequentialRule(5, 10, 0.8, 1).bounds(pairs).lower())
                .isGreaterThan(DEFAULT.bounds(pairs).lower());
    }

    /** Not timing: numbers from a seeded generator. The noise is the one measured on the busy machine, with wild pairs. */
    @Test
    void accepts_no_noise_in_two_thousand_series() {
        Random random = new Random(42);
        int accepted = 0;
        for (int series = 0; series < 2000; series++) {
            double[] pairs = DoubleStream.generate(
                            () -> random.nextGaussian() * (random.nextInt(20) == 0 ? 0.15 : 0.03))
                    .limit(12)
                    .toArray();
            accepted += accepts(pairs) ? 1 : 0;
        }
        assertThat(accepted).isLessThanOrEqualTo(8); // 0.4 %, the share that bootstrapped pairs gave
    }

    private static boolean accepts(double[] pairs) {
        for (int count = 3; count <= pairs.length; count++) {
            double[] seen = java.util.Arrays.copyOf(pairs, count);
            Bounds bounds = DEFAULT.bounds(seen);
            double estimate = Improvement.percent(Quantile.median(seen));
            if (DEFAULT.answer(bounds, estimate) == SequentialRule.Answer.ACCEPT) {
                return true;
            }
        }
        return false;
    }
}
