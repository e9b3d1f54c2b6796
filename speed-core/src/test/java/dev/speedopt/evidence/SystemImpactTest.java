package dev.speedopt.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SystemImpactTest {
    @Test
    void the_whole_gains_the_share_times_the_improvement() {
        SystemImpact impact = new SystemImpact(new ProfileShare(123, 1000), 23.5, 20, 27);
        assertThat(impact.sentence())
                .isEqualTo("the target is 12.3 % of the profile; 23.5 % faster makes the whole 2.9 % faster"
                        + " (2.1 % to 3.9 %, by 1000 samples)");
    }

    @Test
    void a_change_that_may_be_slower_is_worst_where_the_share_is_greatest() {
        SystemImpact impact = new SystemImpact(new ProfileShare(100, 1000), 5, -10, 20);
        assertThat(impact.lower()).isCloseTo(-10 * new ProfileShare(100, 1000).upper(), within(1e-12));
    }

    @Test
    void a_share_has_wilsons_interval() {
        ProfileShare share = new ProfileShare(10, 100);
        assertThat(share.lower()).isCloseTo(0.0552, within(1e-4));
        assertThat(share.upper()).isCloseTo(0.1744, within(1e-4));
        ProfileShare none = new ProfileShare(0, 0);
        assertThat(none.value()).isNaN();
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileShare(2, 1));
    }
}
