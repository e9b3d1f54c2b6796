package dev.speedopt.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of the user's own tests.
 *
 * @param label unique within the run, fit for a file name, shown in progress ({@code baseline}, {@code attempt-3-all})
 * @param modules ids of the modules whose tests run, in build order; empty means all
 * @param classes for a module id, the folder whose classes take the place of that module's {@code classesDirectory},
 *     in its own tests and in those of every module that depends on it
 * @param testClasses for a module id, the fully qualified top-level test classes to run; a module without an entry runs
 *     all its tests
 * @param jvmOptions appended to what the user's test JVMs already get ({@code -javaagent:…}), never in place of it
 * @param timeout limit of each module's test run; the forks are killed when it passes
 * @param sandbox around the test JVMs; absent for JVMs just as the user has them
 * @param writable folders that test JVMs in the sandbox may write to
 */
public record TestRequest(
        String label,
        List<String> modules,
        Map<String, Path> classes,
        Map<String, List<String>> testClasses,
        List<String> jvmOptions,
        Duration timeout,
        @Nullable Sandbox sandbox,
        List<Path> writable) {
    public TestRequest {
        modules = List.copyOf(modules);
        classes = Map.copyOf(classes);
        testClasses = Map.copyOf(testClasses);
        jvmOptions = List.copyOf(jvmOptions);
        writable = List.copyOf(writable);
    }

    /** Without a sandbox: for code as the user has it. */
    public TestRequest(
            String label,
            List<String> modules,
            Map<String, Path> classes,
            Map<String, List<String>> testClasses,
            List<String> jvmOptions,
            Duration timeout) {
        this(label, modules, classes, testClasses, jvmOptions, timeout, null, List.of());
    }

    /** The same run behind {@code walls}, and without environment variables that look like keys. */
    public TestRequest in(Sandbox walls, List<Path> open) {
        return new TestRequest(label, modules, classes, testClasses, jvmOptions, timeout, walls, open);
    }
}
