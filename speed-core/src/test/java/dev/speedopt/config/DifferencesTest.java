package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void the_defaults_differ_in_nothing() {
        assertThat(Differences.of(SpeedConfig.defaults())).isEmpty();
    }

    @Test
    void what_differs_makes_the_same_configuration_of_the_defaults_again() {
        Map<String, String> written = Map.of(
                "speed.thresholds.minimum_improvement", "15",
                "speed.benchmarking.statistical_method", "median",
                "speed.verification.allow", "threads,clock",
                "speed.objectives.latency", "500ms",
                "speed.consensus.tie_breaking", "manual",
                "speed.quick", "true");
        SpeedConfig config = ConfigLoader.load(List.of(), written);

        List<String> differences = Differences.of(config);

        assertThat(differences)
                .contains(
                        "benchmarking.maximum_pairs=5",
                        "benchmarking.statistical_method=median",
                        "objectives.latency=500ms",
                        "verification.allow=threads,clock");
        Map<String, String> again = differences.stream()
                .map(each -> each.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(each -> "speed." + each[0], each -> each[1]));
        assertThat(ConfigLoader.load(List.of(), again)).isEqualTo(config);
    }

    @Test
    void prices_are_left_out() {
        assertThat(Differences.of(ConfigLoader.load(List.of(), Map.of("speed.cost.cpu_hour", "0.05"))))
                .isEmpty();
    }
}
