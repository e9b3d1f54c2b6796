package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Retention.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.memory.RetentionMeasurer;
import dev.speedopt.project.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real JVMs. */
class RetentionMeasurerTest {
    private static final String PLAIN = "static int work(String text) { return text.hashCode(); }";
    private static final String CACHE = "static final java.util.Map<String, Integer> CACHE = new java.util.HashMap<>();"
            + " static int work(String text) { return CACHE.computeIfAbsent(text, String::hashCode); }";
    private static final String SMALL_CACHE = "static final java.util.Map<String, byte[]> CACHE ="
            + " new java.util.LinkedHashMap<>() { protected boolean removeEldestEntry(java.util.Map.Entry<String,"
            + " byte[]> eldest) { return size() > 64; } };"
            + " static int work(String text) { CACHE.put(text, new byte[4096]); return text.hashCode(); }";

    @TempDir
    private Path folder;

    @Test
    void a_cache_that_keeps_every_input_is_a_leak_and_refused() throws Exception {
        Measurement found = measure(PLAIN, CACHE);

        assertThat(outcome(found)).as(found.reason()).isEqualTo(Outcome.LEAK);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(found.reason()).startsWith("memory leak");
    }

    @Test
    void a_cache_with_a_limit_is_reported_and_stays() throws Exception {
        Measurement found = measure(PLAIN, SMALL_CACHE);

        assertThat(outcome(found)).isEqualTo(Outcome.BOUNDED);
        assertThat(found.verdict()).isEqualTo(Verdict.FASTER);
    }

    @Test
    void keeping_nothing_is_steady_and_so_is_what_the_original_keeps_too() throws Exception {
        assertThat(outcome(measure(PLAIN, PLAIN.replace("text.hashCode()", "31 * text.length()"))))
                .isEqualTo(Outcome.STEADY);
        assertThat(outcome(measure(CACHE, CACHE))).isEqualTo(Outcome.STEADY);
    }

    @Test
    void a_candidate_that_ends_the_jvm_is_inconclusive() throws Exception {
        Measurement found = measure(PLAIN, "static int work(String text) { System.exit(1); return 0; }");

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.reason()).contains("the candidate's JVM fills its heap, ends or hangs");
    }

    private static Outcome outcome(Measurement found) {
        return Objects.requireNonNull(found.retention()).outcome();
    }

    private Measurement measure(String original, String candidate) throws Exception {
        MeasurementRequest request = new MeasurementRequest(
                "repeated",
                UserCode.target("java.lang.String"),
                UserCode.record(folder.resolve("calls"), "a first text", "and a second text"),
                List.of(0, 1),
                false,
                List.of(UserCode.compile(folder.resolve("original"), original)),
                List.of(UserCode.compile(folder.resolve("candidate"), candidate)));
        return new RetentionMeasurer(UserCode.JVM, folder.resolve("work"), Console.silent())
                .measure(request, ScenarioMeasurerTest.recorded());
    }
}
