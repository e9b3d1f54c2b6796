package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.scenario.ScenarioChoice;
import dev.speedopt.project.Console;
import dev.speedopt.target.Target;
import dev.speedopt.workload.ScaledWorkload;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real forks. What is asserted is the verdict, never a time. */
class ScenarioMeasurerTest {
    private static final String QUADRATIC = "static int work(java.util.List<String> all) {"
            + " java.util.List<String> seen = new java.util.ArrayList<>();"
            + " for (String each : all) { if (!seen.contains(each)) { seen.add(each); } } return seen.size(); }";
    private static final String LINEAR =
            "static int work(java.util.List<String> all) {" + " return new java.util.HashSet<>(all).size(); }";

    @TempDir
    private Path folder;

    @Test
    void a_quadratic_method_that_became_linear_is_not_slower_and_grows_less() throws Exception {
        Measurement found = measure(words(60), QUADRATIC, LINEAR);

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.FASTER);
        assertThat(found.scenarios())
                .filteredOn(each -> each.figures() != null)
                .isNotEmpty()
                .allMatch(each -> each.outcome() == ScenarioResult.Outcome.NOT_SLOWER);
        assertThat(Objects.requireNonNull(found.growth()).original().value()).isGreaterThan(1.6);
        assertThat(found.growth().optimized().upper()).isLessThan(1.6);
    }

    @Test
    void faster_on_what_was_recorded_but_slower_on_more_is_refused() throws Exception {
        Measurement found = measure(words(60), LINEAR, QUADRATIC);

        assertThat(found.verdict()).as(found.reason()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(found.reason()).contains("slower on recorded ×");
    }

    private static List<String> words(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> "word number " + i).toList());
    }

    private Measurement measure(Object argument, String original, String candidate) throws Exception {
        Path recording = UserCode.record(folder.resolve("calls"), argument);
        Target target = new Target(UserCode.target("java.util.List"), "m", Path.of("Acme.java"), Path.of("."), 1, 1);
        ScaledWorkload scaled = ScaledWorkload.of(
                new Workload(target, recording, List.of(), Map.of(), List.of(), false, 1, 1),
                List.of(0),
                folder.resolve("scaled"));
        MeasurementRequest request = new MeasurementRequest(
                "scenarios",
                target.id(),
                scaled.workload().recording(),
                List.of(0),
                false,
                List.of(UserCode.compile(folder.resolve("original"), original)),
                List.of(UserCode.compile(folder.resolve("candidate"), candidate)));
        return new ScenarioMeasurer(new Conditions(
                        UserCode.JVM,
                        folder.resolve("work"),
                        new SpeedConfig.Thresholds(10, 5, 120),
                        SpeedConfig.defaults().benchmarking(),
                        Console.silent()))
                .measure(request, ScenarioChoice.of(scaled, index -> OptionalLong.of(1_000_000)), recorded());
    }

    static Measurement recorded() {
        PairResult pair = new PairResult(0.7, 0.7, 2, 1, true);
        return Measured.as(Verdict.FASTER)
                .because("faster")
                .by("median")
                .in(List.of(pair, pair, pair))
                .of(1)
                .within(1)
                .measurement();
    }
}
