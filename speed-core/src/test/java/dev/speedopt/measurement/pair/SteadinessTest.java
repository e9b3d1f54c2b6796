package dev.speedopt.measurement.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.measurement.Pairs;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    @Test
    void neighbours_that_slow_both_forks_alike_do_not_make_a_pair_unsteady() {
        assertThat(Steadiness.steady(1.23, 1.37)).isTrue();
        assertThat(Steadiness.steady(1.0, 1.07)).isTrue();
    }

    @Test
    void a_fork_that_lost_its_compiled_code_makes_a_pair_unsteady_on_either_side() {
        assertThat(Steadiness.steady(4.0, 1.05)).isFalse();
        assertThat(Steadiness.steady(1.05, 1.3)).isFalse();
    }

    @Test
    void two_forks_that_both_lost_their_code_prove_nothing() {
        assertThat(Steadiness.steady(3.0, 3.1)).isFalse();
    }

    @Test
    void one_lucky_slice_is_no_speed_that_a_fork_had() {
        assertThat(excess(10, 10.2, 9.9, 10.1, 6, 10, 10.1, 10, 9.9, 10, 10.1, 9.9, 10))
                .isLessThan(1.05);
    }

    @Test
    void a_speed_that_was_lost_makes_an_excess() {
        assertThat(excess(10, 5, 5, 10, 10.1, 10, 9.9, 10, 10.1, 10, 10)).isEqualTo(2);
        assertThat(excess(5, 10, 10, 10, 10, 10)).isEqualTo(2);
    }

    private static double excess(double warm, double... slices) {
        WarmUpReport warmUp = new WarmUpReport(Math.round(warm * 1_000_000), 1, 0, 1, 1, 1, true, 0);
        double[] shares = Arrays.stream(slices).map(millis -> millis / 10).toArray();
        return Steadiness.excess(warmUp, Pairs.of(shares, shares).original(), 1);
    }
}
