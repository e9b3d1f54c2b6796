package dev.speedopt.optimization.ladder;

import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Tests;
import dev.speedopt.project.Sandbox;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import dev.speedopt.verification.tests.OutsideTests;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The user's tests against one attempt: in the sandbox those that can, and the others only after those have passed. */
public final class AttemptTests {
    private final Tests tests;
    private final Sandbox sandbox;
    private final Baseline baseline;
    private final Map<String, Path> classes;

    /** @param classes folders in place of modules' own */
    public AttemptTests(Run run, Baseline baseline, Map<String, Path> classes) {
        this.tests = run.tests();
        this.sandbox = run.ports().jvm().sandbox();
        this.baseline = baseline;
        this.classes = classes;
    }

    /** @param chosen top-level test classes by module; empty for everything */
    public TestRun run(String label, Map<String, List<String>> chosen) {
        OutsideTests outside = baseline.outside();
        Map<String, List<String>> within = outside.insideOf(chosen);
        TestRun inside = !chosen.isEmpty() && within.isEmpty()
                ? new TestRun(label, List.of(), null, Duration.ZERO)
                : tests.against(label, classes, within, baseline.testTime(), sandbox);
        Map<String, List<String>> without = outside.outsideOf(chosen);
        if (without.isEmpty() || inside.cases().stream().anyMatch(this::refutes)) {
            return inside;
        }
        return outside.join(
                inside, tests.against(label + "-outside", classes, without, baseline.testTime(), Sandbox.none()));
    }

    private boolean refutes(TestCase test) {
        return !test.passed()
                && !baseline.outside().include(test)
                && baseline.inventory().expects(test);
    }
}
