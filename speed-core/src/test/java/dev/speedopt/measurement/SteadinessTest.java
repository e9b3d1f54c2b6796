package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

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
}
