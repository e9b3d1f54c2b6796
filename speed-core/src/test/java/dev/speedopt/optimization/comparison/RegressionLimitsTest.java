package dev.speedopt.optimization.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionLimitsTest {
    private static final MethodId BAR = new MethodId("org.acme.orders.Foo", "bar", List.of());
    private static final MethodId BAZ = new MethodId("org.acme.orders.Foo", "baz", List.of());
    private static final MethodId ELSEWHERE = new MethodId("org.acme.Other", "bar", List.of());

    @Test
    void the_longest_selector_that_means_a_target_says_its_limit() {
        RegressionLimits limits =
                new RegressionLimits(thresholds("org.acme.orders.** = 10", "org.acme.orders.Foo#bar=20.5"), null);

        assertThat(limits.of(BAR)).isEqualTo(20.5);
        assertThat(limits.of(BAZ)).isEqualTo(10.0);
        assertThat(limits.of(ELSEWHERE)).as("the noise floor counts").isNull();
    }

    @Test
    void the_command_line_says_it_for_all() {
        assertThat(new RegressionLimits(thresholds("org.acme.orders.** = 10"), 15.0).of(BAR))
                .isEqualTo(15.0);
    }

    @Test
    void what_is_no_limit_is_refused_all_at_once() {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> new RegressionLimits(thresholds("org.acme.A = 0", "a#b#c = 1"), null))
                .withMessageContaining("'org.acme.A = 0': expected is a number of per cent above 0")
                .withMessageContaining("'a#b#c = 1'");
    }

    private static SpeedConfig.Thresholds thresholds(String... regressions) {
        return new SpeedConfig.Thresholds(10, 5, 300, List.of(regressions));
    }
}
