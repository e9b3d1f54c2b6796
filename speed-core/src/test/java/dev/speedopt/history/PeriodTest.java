package dev.speedopt.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectException;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void says_everything_that_is_wrong_at_once() {
        assertThatThrownBy(() -> Period.of("yesterday", "2026-13"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("speed.since is 'yesterday'")
                .hasMessageContaining("-Dspeed.since=2026-01-01")
                .hasMessageContaining("speed.month is '2026-13'");
    }

    @Test
    void a_day_after_the_month_leaves_nothing() {
        assertThatThrownBy(() -> Period.of("2026-11-01", "2026-10")).hasMessageContaining("later than the whole month");
    }

    @Test
    void both_together_are_the_rest_of_the_month() {
        assertThat(Period.of("2026-10-15", "2026-10").words()).isEqualTo("2026-10-15 to 2026-10-31");
        assertThat(Period.of("2026-10-15", null).words()).isEqualTo("since 2026-10-15");
        assertThat(Period.of(null, null).words()).isEqualTo("all time");
    }
}
