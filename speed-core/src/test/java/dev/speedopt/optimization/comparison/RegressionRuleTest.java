package dev.speedopt.optimization.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.RegressionCheck.State;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegressionRuleTest {
    private static final Target TARGET =
            new Target(new MethodId("org.acme.Foo", "bar", List.of()), "acme", Path.of("Foo.java"), Path.of(""), 1, 2);
    private static final Behaviour ALIKE = new Behaviour(Behaviour.Kind.ALIKE, "all alike", List.of(), null);

    @Test
    void what_going_back_would_save_is_what_the_code_lost() {
        CheckedTarget checked = rule(null).judge(TARGET, ALIKE, back(Verdict.FASTER, 50, 40, 60));

        assertThat(checked.state()).isEqualTo(State.REGRESSION);
        assertThat(checked.slower()).isEqualTo(100);
        assertThat(checked.lower()).isCloseTo(66.7, within(0.1));
        assertThat(checked.upper()).isEqualTo(150);
        assertThat(checked.reason()).startsWith("100.0 % more cpu time a call than the base");
    }

    @Test
    void proved_not_to_save_anything_is_ok_and_open_stays_open() {
        assertThat(rule(null)
                        .judge(TARGET, ALIKE, back(Verdict.NOT_FASTER, -100, -110, -90))
                        .state())
                .isEqualTo(State.OK);
        assertThat(rule(null)
                        .judge(TARGET, ALIKE, back(Verdict.NOT_FASTER, -100, -110, -90))
                        .slower())
                .isEqualTo(-50);
        assertThat(rule(null)
                        .judge(TARGET, ALIKE, back(Verdict.INCONCLUSIVE, 4, -2, 9))
                        .state())
                .isEqualTo(State.INCONCLUSIVE);
    }

    @Test
    void counts_from_the_noise_floor_on_unless_told_otherwise() {
        assertThat(rule(null).thresholds().minimumImprovement()).isEqualTo(5);
        assertThat(rule(100.0).thresholds().minimumImprovement()).isEqualTo(50);
        assertThat(rule(100.0).thresholds().noiseFloor()).isEqualTo(5);
        assertThatThrownBy(() -> rule(0.0))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("speed.regression");
    }

    private static RegressionRule rule(@Nullable Double slower) {
        return new RegressionRule(SpeedConfig.defaults(), slower);
    }

    private static Measurement back(Verdict verdict, double improvement, double lower, double upper) {
        PairResult pair = new PairResult(0.1, 0.1, 10, 9, true);
        return Measured.as(verdict)
                .because("neither surely this nor that")
                .improving(improvement, lower, upper)
                .in(List.of(pair, pair, pair))
                .measurement();
    }
}
