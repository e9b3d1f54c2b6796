package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void bounds_are_given_from_below() {
        assertThat(new Interval(20.1, 26.9).words()).isEqualTo("+20.1% to +26.9%");
        assertThat(new Interval(-3.2, 26.9).bracketed()).isEqualTo("[-3.2%, +26.9%]");
    }

    @Test
    void what_is_not_known_is_not_given_as_a_number() {
        assertThat(new Interval(-1000, 100).words()).isEqualTo("interval not known");
        assertThat(new Interval(-1000, 100).bracketed()).isEqualTo("[not known]");
    }

    @Test
    void a_bound_that_is_cut_off_is_still_one() {
        assertThat(new Interval(-1000, -700).words()).isEqualTo("-1000.0% to -700.0%");
    }
}
