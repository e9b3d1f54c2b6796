package dev.speedopt.optimization.profiling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants profiled.
 *
 * @param selector of the methods to be shown; null for all
 * @param module id, or its last part, of the only module to run; null for all
 * @param benchmark regular expression of JMH benchmarks to run; null for none
 * @param main class to run; null for none
 * @param arguments of the main class
 * @param recording to be read in place of running anything; null to run
 * @param threshold per cent of samples that make a bottleneck, 0 to 100
 * @param samples after which it is not run again, at least 1
 * @param budget of time, after which it is not run again
 * @param testTimeout limit of one run of a module's tests
 * @param projectName for the title
 */
public record ProfileRequest(
        @Nullable String selector,
        @Nullable String module,
        @Nullable String benchmark,
        @Nullable String main,
        List<String> arguments,
        @Nullable Path recording,
        double threshold,
        int samples,
        Duration budget,
        Duration testTimeout,
        String projectName) {
    public ProfileRequest {
        arguments = List.copyOf(arguments);
    }
}
