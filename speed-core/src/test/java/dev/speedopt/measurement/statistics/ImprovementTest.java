package dev.speedopt.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ImprovementTest {
    @Test
    void twice_as_fast_is_fifty_per_cent_and_half_as_fast_minus_one_hundred() {
        assertThat(Improvement.percent(Math.log(2))).isEqualTo(50, within(1e-9));
        assertThat(Improvement.percent(-Math.log(2))).isEqualTo(-100, within(1e-9));
        assertThat(Improvement.percent(200.0, 150.0)).isEqualTo(25, within(1e-9));
    }

    @Test
    void both_scales_lead_back_to_each_other() {
        assertThat(Improvement.percent(Improvement.logRatio(37.5))).isEqualTo(37.5, within(1e-9));
        assertThat(Improvement.logRatio(100)).isInfinite();
    }
}
