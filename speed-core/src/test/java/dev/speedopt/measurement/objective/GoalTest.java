package dev.speedopt.measurement.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.probe.sample.SampleReport;
import dev.speedopt.project.ProjectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static final SampleReport SAMPLE = new SampleReport(
            1000, 300_000_000, 480_000_000, 700_000_000, 480_000_000, 320_000_000_000L, 100 << 20, 300 << 20);

    @Test
    void amounts_are_read_with_their_units() {
        assertThat(Quantity.nanos("500ms")).isEqualTo(5e8);
        assertThat(Quantity.nanos("1.5 s")).isEqualTo(1.5e9);
        assertThat(Quantity.bytes("512MB")).isEqualTo(512.0 * 1024 * 1024);
        assertThat(Quantity.perSecond("6000/min")).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500", "ms", "-5ms", "0ms", "5 parsecs", "1e9ms", "5ms5", "NaN s"})
    void what_is_no_amount_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> Quantity.nanos(text))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("objectives.latency")
                .hasMessageContaining("500ms")
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void each_objective_is_met_or_says_how_far_it_is() {
        assertThat(judge("500ms", null, null)).satisfies(found -> {
            assertThat(found.met()).isTrue();
            assertThat(found.sentence())
                    .contains("480.0 ms for 95 of 100 calls")
                    .contains("p50 300.0 ms")
                    .endsWith("objective 500.0 ms: met");
        });
        assertThat(judge("400ms", null, null).sentence()).endsWith("not met, 80.0 ms too much");
        assertThat(judge(null, "512MB", null).met()).isTrue();
        assertThat(judge(null, "256MB", null).sentence()).contains("400.0 MiB").endsWith("not met, 144.0 MiB too much");
        assertThat(judge(null, null, "3/s").met()).isTrue();
        assertThat(judge(null, null, "100/s").sentence()).contains("3.125/s").endsWith("96.88/s too few");
    }

    private static ObjectiveResult judge(String latency, String memory, String throughput) {
        List<Goal> goals = Goal.of(new SpeedConfig.Objectives(latency, memory, throughput, 95));
        assertThat(goals).hasSize(1);
        return goals.get(0).judge("org.acme.Orders#total()", "original", SAMPLE);
    }
}
