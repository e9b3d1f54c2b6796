package dev.speedopt.project;

import org.jspecify.annotations.Nullable;

/**
 * What one test did in one run, as the XML report says.
 *
 * @param module id of the module that it ran in
 * @param className fully qualified
 * @param name method, with its parameters' display as the report prints it
 * @param outcome what became of it
 * @param message of the failure or error, trimmed; absent otherwise
 * @param seconds that it took
 */
public record TestCase(
        String module,
        String className,
        String name,
        Outcome outcome,
        @Nullable String message,
        double seconds) {
    /** What became of a test. */
    public enum Outcome {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED
    }

    /** Identity of the test across runs. */
    public String id() {
        return module + " " + className + "#" + name;
    }

    /** Whether it ran and passed. */
    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
