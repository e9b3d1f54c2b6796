package dev.speedopt.optimization.baseline;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import dev.speedopt.verification.tests.OutsideTests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The tests before any change, in the sandbox; and those that fail only there. */
final class BaselineTests {
    private final Run run;
    private final TestRun inside;
    private final boolean walled;
    private final TestRun first;
    private TestRun corrected;

    /**
     * @param options for the test JVMs
     * @param written folder that the options write to
     */
    BaselineTests(Run run, List<String> options, Path written) {
        this.run = run;
        this.inside = run.tests().baseline(options, written);
        this.walled = inside.cases().stream().anyMatch(TestCase::passed);
        this.first = walled ? inside : run.tests().unconfined(Map.of(), options);
        this.corrected = first;
    }

    /** In the sandbox, or outside where nothing passes in it. */
    TestRun first() {
        return first;
    }

    /** The first run, in which the tests that {@link #outside} found stand as they ran there. */
    TestRun corrected() {
        return corrected;
    }

    /** @param plain the same tests as the user runs them */
    OutsideTests outside(TestRun plain) {
        OutsideTests suspects = OutsideTests.between(inside, plain);
        if (suspects.isEmpty()) {
            return suspects;
        }
        TestRun again = walled ? run.tests().unconfined(suspects.classes(), List.of()) : first;
        OutsideTests outside = OutsideTests.between(inside, again);
        if (outside.isEmpty()) {
            return outside;
        }
        if (run.request().config().verification().sandbox() == SpeedConfig.Sandboxing.REQUIRED) {
            throw new ProjectException("These tests fail in the sandbox and pass outside of it: "
                    + String.join(", ", outside.names())
                    + ". Let them do without network, home and writing into the project, or set verification.sandbox: auto"
                    + " to run them outside after all others have passed.");
        }
        run.journal()
                .note("These tests fail in the sandbox (network, home, writing into the project) and run outside of it,"
                        + " after all others have passed: " + String.join(", ", outside.names()));
        corrected = outside.join(new TestRun(inside.label(), inside.cases(), null, inside.time()), again);
        return outside;
    }
}
