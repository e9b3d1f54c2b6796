package dev.speedopt.measurement.objective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.measurement.UserCode;
import dev.speedopt.project.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real JVMs. No time is asserted but one that nothing can miss. */
class ObjectiveMeasurerTest {
    @TempDir
    private Path folder;

    @Test
    void a_call_that_sleeps_misses_one_objective_and_meets_others() throws Exception {
        List<ObjectiveResult> found = measure(
                "static int work(int n) throws Exception { Thread.sleep(n); return n; }", Duration.ofMinutes(2));

        assertThat(found).extracting(ObjectiveResult::name).containsExactly("latency", "memory", "throughput");
        assertThat(found).extracting(ObjectiveResult::met).containsExactly(false, true, false);
        assertThat(found.get(0).sentence()).contains("not met").contains("p99");
    }

    @Test
    void a_jvm_that_ends_or_hangs_meets_nothing_and_says_why() throws Exception {
        assertThat(measure("static int work(int n) { System.exit(0); return n; }", Duration.ofMinutes(2)))
                .allMatch(each -> !each.met() && each.sentence().contains("could not be measured: its JVM ended"));
        assertThat(measure("static int work(int n) { while (true) { Thread.onSpinWait(); } }", Duration.ofSeconds(4)))
                .allMatch(each -> !each.met() && each.sentence().contains("it took longer than 4 s"));
    }

    private List<ObjectiveResult> measure(String code, Duration limit) throws Exception {
        return new ObjectiveMeasurer(
                        UserCode.JVM,
                        folder.resolve("work"),
                        new SpeedConfig.Objectives("2ms", "4GB", "1000/s", 95),
                        limit,
                        Console.silent())
                .measure(
                        UserCode.target("int"),
                        "original",
                        UserCode.record(folder.resolve("calls"), 10, 20),
                        List.of(0, 1),
                        false,
                        List.of(UserCode.compile(folder.resolve("classes"), code)));
    }
}
