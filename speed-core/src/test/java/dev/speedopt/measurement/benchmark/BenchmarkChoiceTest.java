package dev.speedopt.measurement.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.measurement.benchmark.FoundBenchmarks.Reaching;
import dev.speedopt.measurement.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkChoiceTest {
    @Test
    void each_combination_is_a_scenario_and_no_more_than_three_of_a_benchmark() {
        List<Reaching> reaching = new ArrayList<>();
        for (int size = 0; size < 5; size++) {
            reaching.add(new Reaching("a.B.parse size=" + size, "a.B", "parse", size));
        }
        BenchmarkChoice choice = BenchmarkChoice.of(
                new FoundBenchmarks(reaching, Map.of("a.B.huge", "it takes more than 0.25 s a call"), List.of()));

        assertThat(choice.chosen()).hasSize(1);
        assertThat(choice.chosen().get(0).scenarios())
                .extracting(Scenario::name)
                .containsExactly(
                        "benchmark a.B.parse size=0", "benchmark a.B.parse size=2", "benchmark a.B.parse size=4");
        assertThat(choice.chosen().get(0).scenarios().get(1).calls()).containsExactly(2);
        assertThat(choice.leftOut())
                .containsEntry("benchmark a.B.huge", "it takes more than 0.25 s a call")
                .containsEntry("benchmark a.B.parse size=1", "no more than 3 combinations of parameters are measured")
                .hasSize(3);
    }

    @Test
    void no_more_than_four_benchmarks_of_a_target_are_measured_and_the_others_are_named() {
        List<Reaching> reaching = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            reaching.add(new Reaching("a.B." + name, "a.B", name, 0));
        }
        BenchmarkChoice choice = BenchmarkChoice.of(new FoundBenchmarks(reaching, Map.of(), List.of()));

        assertThat(choice.chosen()).hasSize(4);
        assertThat(choice.leftOut()).containsOnlyKeys("benchmark a.B.e");
    }
}
