package dev.speedopt.optimization.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.evidence.FlameGraphs.Stack;
import dev.speedopt.measurement.UserCode;
import dev.speedopt.measurement.fork.MeasurementRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real forks that record themselves. */
class FlamesTest {
    @TempDir
    private Path folder;

    @Test
    void what_took_the_time_is_in_the_original_s_stacks_and_no_longer_in_the_candidate_s() throws Exception {
        FlameGraphs graphs = taken(
                "static int work(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += slow(i); return sum; }"
                        + " static int slow(int n) { return Integer.toString(n).hashCode(); }",
                "static int work(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += i ^ sum >> 3; return sum; }");

        assertThat(graphs.missing()).isNull();
        assertThat(frames(graphs.original())).startsWith("Acme.work").contains("Acme.slow");
        assertThat(frames(graphs.optimized())).contains("Acme.work").doesNotContain("Acme.slow");
    }

    @Test
    void too_few_samples_are_no_picture_and_the_reason_is_given() {
        Flame few = new Flame(19, List.of(new Stack(List.of("Acme.work"), 19)));
        Flame many = new Flame(20, List.of(new Stack(List.of("Acme.work"), 20)));

        FlameGraphs graphs = Flames.graphs(1, few, many);

        assertThat(graphs.original()).isNull();
        assertThat(graphs.optimized()).isEqualTo(many);
        assertThat(graphs.missing())
                .contains("of the original (19 of 20 samples at least):")
                .contains("waits");
    }

    private FlameGraphs taken(String original, String candidate) throws Exception {
        MeasurementRequest request = new MeasurementRequest(
                "flames",
                UserCode.target("int"),
                UserCode.record(folder.resolve("calls"), 20_000),
                List.of(0),
                false,
                List.of(UserCode.compile(folder.resolve("before"), original)),
                List.of(UserCode.compile(folder.resolve("after"), candidate)));
        return new Flames(UserCode.conditions(folder.resolve("work"), 60)).of(1, request, "flame graphs");
    }

    private static List<String> frames(@Nullable Flame flame) {
        return Objects.requireNonNull(flame).stacks().stream()
                .flatMap(stack -> stack.frames().stream())
                .distinct()
                .toList();
    }
}
