package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.pair.Series;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.target.MethodId;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With real forks: an insertion sort counts its comparisons, n (n − 1) / 2 of what is in falling order and n − 1 of what is
 * sorted, and throws unless it was the former. So one invocation on sorted data would show.
 */
class FreshInputsTest {
    private static final Effort SHORT = new Effort(
            Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(20), 2, 5, Duration.ofSeconds(2));

    private static final String SORT = "static void sort(int[] a) { int comparisons = 0;"
            + " for (int i = 1; i < a.length; i++) { int v = a[i]; int j = i - 1;"
            + " while (j >= 0) { comparisons++; if (a[j] <= v) break; a[j + 1] = a[j]; j--; } a[j + 1] = v; }"
            + " if (comparisons != a.length * (a.length - 1) / 2) throw new IllegalStateException(\"\" + comparisons); }";

    @TempDir
    private Path folder;

    @Test
    void an_in_place_sort_is_never_timed_on_a_sorted_argument() throws Exception {
        Path classes = UserCode.compile(folder.resolve("classes"), SORT + "static void work(int[] a) { sort(a); }");
        Path calls = UserCode.record(folder.resolve("calls"), falling(9), falling(40));

        assertThat(thrown(classes, calls, List.of("int[]"), true)).isZero();
        assertThat(thrown(classes, calls, List.of("int[]"), false)).isEqualTo(1);
    }

    @Test
    void nor_on_a_receiver_that_sorted_itself() throws Exception {
        Path classes = UserCode.compile(
                folder.resolve("classes"),
                "int[] numbers = {5, 4, 3, 2, 1};" + SORT + "void work() { sort(numbers); }");
        Path calls = folder.resolve("calls");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object receiver = loader.loadClass("Acme").getDeclaredConstructor().newInstance();
            byte[] graph = Recording.graph(new Call(receiver, new Object[0]), 1 << 20);
            new Recording(List.of(new Recording.Entry(1, false, graph))).write(calls);
        }

        assertThat(thrown(classes, calls, List.of(), true)).isZero();
        assertThat(thrown(classes, calls, List.of(), false)).isEqualTo(1);
    }

    /** Share of the timed invocations that threw. */
    private double thrown(Path classes, Path calls, List<String> parameters, boolean fresh) throws Exception {
        List<Path> path = List.of(classes);
        MeasurementRequest request = new MeasurementRequest(
                "fresh-" + fresh, new MethodId("Acme", "work", parameters), calls, List.of(0), fresh, path, path);
        PairData pair = new PairRunner(new ForkStarter(UserCode.JVM, folder.resolve("work")))
                .run(request, "fresh-" + fresh, 0, SHORT, Deadline.in(Duration.ofMinutes(2)));
        return new Series(List.of(pair)).thrown(PairData::original);
    }

    private static int[] falling(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = size - i;
        }
        return numbers;
    }
}
