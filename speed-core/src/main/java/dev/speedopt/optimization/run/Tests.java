package dev.speedopt.optimization.run;

import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.Sandbox;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The user's tests, run for the baseline and for attempts. */
public final class Tests {
    /** A candidate may make tests slower than the baseline, but one that takes this many times as long loops. */
    private static final int PATIENCE = 4;

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final OptimizationPorts ports;
    private final Duration limit;

    public Tests(OptimizationPorts ports, Duration limit) {
        this.ports = ports;
        this.limit = limit;
    }

    /**
     * All tests of all modules, unchanged, in the sandbox.
     *
     * @param jvmOptions further options for their JVMs
     * @param writable folder that those options write to; it exists where there are any
     */
    public TestRun baseline(List<String> jvmOptions, Path writable) {
        try (Console.Step step = ports.console().step("Running the tests as they are")) {
            return ports.tests()
                    .run(new TestRequest("baseline", List.of(), Map.of(), Map.of(), jvmOptions, limit)
                            .in(ports.jvm().sandbox(), jvmOptions.isEmpty() ? List.of() : List.of(writable)));
        }
    }

    /**
     * Unchanged tests with nothing around them.
     *
     * @param chosen top-level test classes by module; empty for everything
     */
    public TestRun unconfined(Map<String, List<String>> chosen, List<String> jvmOptions) {
        try (Console.Step step = ports.console().step("Running tests that fail in the sandbox outside of it")) {
            return ports.tests()
                    .run(new TestRequest("baseline-outside", modules(chosen), Map.of(), chosen, jvmOptions, limit)
                            .in(Sandbox.none(), List.of()));
        }
    }

    /**
     * Tests against an attempt's classes.
     *
     * @param classes folders in place of modules' own
     * @param chosen top-level test classes by module; empty for everything
     * @param usual wall time of the baseline
     * @param sandbox around the JVMs
     */
    public TestRun against(
            String label,
            Map<String, Path> classes,
            Map<String, List<String>> chosen,
            Duration usual,
            Sandbox sandbox) {
        Duration patience = usual.multipliedBy(PATIENCE).plus(GRACE);
        return ports.tests()
                .run(new TestRequest(
                                label,
                                modules(chosen),
                                classes,
                                chosen,
                                List.of(),
                                patience.compareTo(limit) < 0 ? patience : limit)
                        .in(sandbox, List.of()));
    }

    private static List<String> modules(Map<String, List<String>> chosen) {
        return chosen.keySet().stream().sorted().toList();
    }
}
