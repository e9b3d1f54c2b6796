package dev.speedopt.optimization;

import dev.speedopt.project.Console;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The user's tests, run for the baseline and for attempts. */
final class Tests {
    /** A candidate may make tests slower than the baseline, but one that takes this many times as long loops. */
    private static final int PATIENCE = 4;

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final OptimizationPorts ports;
    private final Duration limit;

    Tests(OptimizationPorts ports, Duration limit) {
        this.ports = ports;
        this.limit = limit;
    }

    /** All tests of all modules, unchanged, with further options for their JVMs. */
    TestRun baseline(List<String> jvmOptions) {
        try (Console.Step step = ports.console().step("Running the tests as they are")) {
            return ports.tests().run(new TestRequest("baseline", List.of(), Map.of(), Map.of(), jvmOptions, limit));
        }
    }

    /**
     * Tests against an attempt's classes.
     *
     * @param classes folders in place of modules' own
     * @param chosen top-level test classes by module; empty for everything
     * @param usual wall time of the baseline
     */
    TestRun against(String label, Map<String, Path> classes, Map<String, List<String>> chosen, Duration usual) {
        Duration patience = usual.multipliedBy(PATIENCE).plus(GRACE);
        return ports.tests()
                .run(new TestRequest(
                        label,
                        chosen.keySet().stream().sorted().toList(),
                        classes,
                        chosen,
                        List.of(),
                        patience.compareTo(limit) < 0 ? patience : limit));
    }
}
