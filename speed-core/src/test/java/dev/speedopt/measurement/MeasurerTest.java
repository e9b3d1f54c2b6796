package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real forks. What is asserted is the verdict and that nothing is left behind, never a time. */
class MeasurerTest {
    private static final String LOOP = "static int loop(int n) { int t = n; for (int i = 0; i < n; i++)"
            + " { t = Integer.reverse(t) * 31 + i; } return t; }";

    @TempDir
    private Path folder;

    private Path original;
    private Path recording;

    @BeforeEach
    void a_method_that_computes() throws Exception {
        original =
                UserCode.compile(folder.resolve("original"), LOOP + "static int work(int n) { return loop(8 * n); }");
        recording = UserCode.record(folder.resolve("calls"), 100, 200, 300);
    }

    @Test
    void an_eighth_of_the_work_is_faster() throws Exception {
        Measurement found = measure(300, "static int work(int n) { return loop(n); }");

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.FASTER);
        assertThat(found.clock()).isEqualTo("cpu");
        assertThat(found.lower()).isGreaterThan(5);
        assertThat(found.original().slices()).isGreaterThanOrEqualTo(15);
        assertThat(folder.resolve("work/attempt.jmh.json")).exists();
    }

    @Test
    void eight_times_the_work_is_dropped_at_a_quick_look() throws Exception {
        Measurement found = measurer(300).quick(request("static int work(int n) { return loop(64 * n); }", List.of(0)));

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.NOT_FASTER);
    }

    @Test
    void nothing_recorded_is_inconclusive() throws Exception {
        Measurement found = measurer(10).measure(request("static int work(int n) { return n; }", List.of()), 1);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("no recorded call of Acme#work(int)");
    }

    @Test
    void ending_the_jvm_is_inconclusive() throws Exception {
        Measurement found = measure(60, "static int work(int n) { System.exit(0); return n; }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("the candidate's fork ended on its own (exit code 0)");
    }

    @Test
    void hanging_is_inconclusive_when_the_time_is_up() throws Exception {
        Measurement found = measure(10, "static int work(int n) { while (true) { Thread.onSpinWait(); } }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("time limit of 10 s");
    }

    @Test
    void a_missing_method_is_named() throws Exception {
        Measurement found = measure(60, "static int other(int n) { return n; }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason())
                .contains("the candidate could not be run")
                .contains("Acme#work")
                .doesNotContain("\tat ");
    }

    private Measurement measure(int seconds, String candidate) throws Exception {
        return measurer(seconds).measure(request(candidate, List.of(0, 1, 2)), 1);
    }

    private MeasurementRequest request(String candidate, List<Integer> calls) throws Exception {
        return new MeasurementRequest(
                "attempt",
                UserCode.target("int"),
                recording,
                calls,
                false,
                List.of(original),
                List.of(UserCode.compile(folder.resolve("candidate"), LOOP + candidate)));
    }

    private Measurer measurer(int seconds) {
        return new Measurer(UserCode.conditions(folder.resolve("work"), seconds));
    }
}
