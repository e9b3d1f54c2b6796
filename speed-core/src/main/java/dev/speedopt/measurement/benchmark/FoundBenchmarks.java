package dev.speedopt.measurement.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search came to.
 *
 * @param reaching benchmarks that call the target, by class and name
 * @param leftOut benchmarks that call it but cannot be measured, by name, each with its reason
 * @param notes about benchmarks that could not be run, so that nobody knows whether they call it; one sentence each
 */
public record FoundBenchmarks(List<Reaching> reaching, Map<String, String> leftOut, List<String> notes) {
    public FoundBenchmarks {
        reaching = List.copyOf(reaching);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        notes = List.copyOf(notes);
    }

    /**
     * One combination of one benchmark's parameters.
     *
     * @param name {@code org.acme.FooBench.parse size=1000}
     * @param className binary name of the class that is run
     * @param methodName of the benchmark
     * @param combination number of the parameters' values
     */
    public record Reaching(String name, String className, String methodName, int combination) {}

    /** Nothing to be found. */
    public static FoundBenchmarks none() {
        return new FoundBenchmarks(List.of(), Map.of(), List.of());
    }
}
