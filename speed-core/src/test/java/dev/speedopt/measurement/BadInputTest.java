package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that cannot be measured end in a verdict that names the reason; real forks. {@link MeasurerTest} has more. */
class BadInputTest {
    private static final String LOOP =
            "int t = n; for (int i = 0; i < 100 * n; i++) { t = Integer.reverse(t) * 31 + i; }";

    @TempDir
    private Path folder;

    @Test
    void a_method_faster_than_the_clock_is_no_ratio_of_noise() throws Exception {
        Measurement found =
                measure(300, "static int work(int n) { return n + 1; }", "static int work(int n) { return ++n; }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("faster than the harness can tell");
        assertThat(found.pairs()).hasSize(1);
    }

    @Test
    void a_candidate_that_fails_now_and_then_cannot_be_compared() throws Exception {
        Measurement found = measure(
                300,
                "static byte[] work(int n) { " + LOOP + " return new byte[40_000 + t % 2]; }",
                "static int calls; static byte[] work(int n) { " + LOOP
                        + " if (calls++ % 3 == 0) throw new IllegalStateException(); return new byte[40_000 + t % 2]; }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("the candidate in 33.3 %").contains("their times cannot be compared");
    }

    @Test
    void a_candidate_that_does_less_where_it_is_measured_or_after_many_calls_is_not_measured() throws Exception {
        String original = "static int work(int n) { " + LOOP + " return t; }";
        // What the harness sees of a candidate that was verified, and was allowed to keep state.
        for (String less : List.of("Thread.currentThread().getName().contains(\"jmh\")", "calls++ > 1000")) {
            Measurement found = measure(
                    300,
                    original,
                    "static int calls; static int work(int n) { if (" + less + ") return 0; " + LOOP + " return t; }");

            assertThat(found.verdict()).as(less).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(found.reason())
                    .as(less)
                    .contains("the candidate answers otherwise where it is measured")
                    .contains("result is 0 instead of");
        }
    }

    @Test
    void a_call_that_takes_minutes_ends_with_the_time_limit() throws Exception {
        String slow = "static int work(int n) throws Exception { Thread.sleep(60_000L * n); return n; }";
        Measurement found = measure(10, slow, slow);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("before one pair was measured").contains("takes too long");
    }

    private Measurement measure(int seconds, String original, String candidate) throws Exception {
        return new Measurer(UserCode.conditions(folder.resolve("work"), seconds))
                .measure(
                        new MeasurementRequest(
                                        "attempt",
                                        UserCode.target("int"),
                                        UserCode.record(folder.resolve("calls"), 10, 20, 30),
                                        List.of(0, 1, 2),
                                        false,
                                        List.of(UserCode.compile(folder.resolve("original"), original)),
                                        List.of(UserCode.compile(folder.resolve("candidate"), candidate)))
                                .verified(),
                        1);
    }
}
