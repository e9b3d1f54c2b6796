package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.Clock;
import dev.speedopt.measurement.pair.ClockChoice;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.pair.Series;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One short pair of real forks: what the clocks and counters say about methods of each kind. */
class OnePairTest {
    private static final Effort SHORT = new Effort(
            Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(20), 2, 5, Duration.ofSeconds(2));

    @TempDir
    private Path folder;

    @Test
    void a_method_that_changes_its_argument_never_sees_it_changed() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), new int[] {3, 1, 2}, new int[] {9, 8, 7, 6});
        PairData pair = run(
                calls,
                2,
                "int[]",
                true,
                "static void work(int[] a) { if (a[0] < a[1]) throw new IllegalStateException(\"sorted before\");"
                        + " java.util.Arrays.sort(a); }");

        assertThat(thrown(pair)).isZero();
        assertThat(pair.original().get(0).invocations()).isEven();
    }

    @Test
    void reused_inputs_show_what_the_call_before_left() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), new int[] {3, 1, 2});
        PairData pair = run(
                calls,
                1,
                "int[]",
                false,
                "static void work(int[] a) { if (a[0] < a[1]) throw new IllegalStateException(\"sorted before\");"
                        + " java.util.Arrays.sort(a); }");

        assertThat(thrown(pair)).isEqualTo(1);
    }

    @Test
    void exceptions_are_part_of_the_workload() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1, 2, 3, 4);
        PairData pair = run(
                calls,
                4,
                "int",
                false,
                "static int work(int n) { if (n == 4) throw new IllegalArgumentException(); return 2 * n; }");

        assertThat(thrown(pair)).isEqualTo(0.25);
    }

    @Test
    void sleeping_is_judged_on_wall_time() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1);
        PairData pair = run(
                calls,
                1,
                "int",
                false,
                "static int work(int n) throws InterruptedException { Thread.sleep(n); return n; }");

        assertThat(ClockChoice.of(List.of(pair)).clock()).isEqualTo(Clock.WALL);
    }

    @Test
    void starting_threads_is_judged_on_wall_time() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1);
        PairData pair = run(
                calls,
                1,
                "int",
                false,
                "static int work(int n) throws InterruptedException {"
                        + " Thread t = new Thread(() -> { }); t.start(); t.join(); return n; }");

        assertThat(ClockChoice.of(List.of(pair)).reason()).contains("other threads");
    }

    @Test
    void the_harness_itself_allocates_nothing() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1000, 2000);
        PairData pair = run(calls, 2, "int", false, "static int work(int n) { return n * 31; }");

        assertThat(new Series(List.of(pair)).allocation(PairData::original)).isLessThan(1);
    }

    @Test
    void allocation_is_counted_a_call() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1000, 1000);
        PairData pair = run(calls, 2, "int", false, "static byte[] work(int n) { return new byte[n]; }");

        assertThat(new Series(List.of(pair)).allocation(PairData::original)).isBetween(1000.0, 1100.0);
    }

    @Test
    void slices_of_both_variants_take_as_long_however_much_faster_one_is() throws Exception {
        Path calls = UserCode.record(folder.resolve("calls"), 1000);
        String work =
                "static int work(int n) { int sum = 0; for (int i = 0; i < n * %d; i++) sum += i * i ^ sum; return sum; }";
        PairData pair = run(calls, 1, "int", false, work.formatted(500), work.formatted(5));

        double slower = pair.original().get(0).invocations();
        double faster = pair.candidate().get(0).invocations();
        assertThat(faster / slower).isBetween(30.0, 300.0);
    }

    private static double thrown(PairData pair) {
        return new Series(List.of(pair)).thrown(PairData::candidate);
    }

    private PairData run(Path recording, int calls, String parameter, boolean fresh, String members) throws Exception {
        return run(recording, calls, parameter, fresh, members, members);
    }

    private PairData run(Path recording, int calls, String parameter, boolean fresh, String original, String candidate)
            throws Exception {
        Path before = UserCode.compile(folder.resolve("before"), original);
        Path after = UserCode.compile(folder.resolve("after"), candidate);
        MeasurementRequest request = new MeasurementRequest(
                "one",
                UserCode.target(parameter),
                recording,
                java.util.stream.IntStream.range(0, calls).boxed().toList(),
                fresh,
                List.of(before),
                List.of(after));
        return new PairRunner(new ForkStarter(UserCode.JVM, folder.resolve("work")))
                .run(request, "one", 0, SHORT, Deadline.in(Duration.ofMinutes(2)));
    }
}
