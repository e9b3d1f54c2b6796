package dev.speedopt.measurement.benchmark;

import dev.speedopt.measurement.benchmark.FoundBenchmarks.Reaching;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.probe.own.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the benchmarks that reach a target are measured: few, because each of them takes pairs of forks of its own.
 *
 * @param chosen in order
 * @param leftOut names of scenarios that are not measured, each with its reason
 */
public record BenchmarkChoice(List<Chosen> chosen, Map<String, String> leftOut) {
    /** Benchmarks a target. */
    static final int MOST_BENCHMARKS = 4;
    /** Combinations of parameters a benchmark. */
    static final int MOST_COMBINATIONS = 3;

    public BenchmarkChoice {
        chosen = List.copyOf(chosen);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /**
     * A benchmark that is measured.
     *
     * @param className binary name of the class that is run
     * @param methodName of the benchmark
     * @param scenarios one for each combination of its parameters that is measured, whose call is that combination's number
     */
    public record Chosen(String className, String methodName, List<Scenario> scenarios) {
        public Chosen {
            scenarios = List.copyOf(scenarios);
        }
    }

    /** The first benchmarks by name; of each its first and its last combination and, between them, evenly. */
    public static BenchmarkChoice of(FoundBenchmarks found) {
        Map<String, List<Reaching>> benchmarks = new LinkedHashMap<>();
        for (Reaching each : found.reaching()) {
            benchmarks
                    .computeIfAbsent(each.className() + "." + each.methodName(), name -> new ArrayList<>())
                    .add(each);
        }
        List<Chosen> chosen = new ArrayList<>();
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (List<Reaching> combinations : benchmarks.values()) {
            if (chosen.size() == MOST_BENCHMARKS) {
                combinations.forEach(each -> leftOut.put(
                        name(each), "no more than " + MOST_BENCHMARKS + " benchmarks are measured for a target"));
                continue;
            }
            List<Reaching> few = spread(combinations);
            combinations.stream()
                    .filter(each -> !few.contains(each))
                    .forEach(each -> leftOut.put(
                            name(each),
                            "no more than " + MOST_COMBINATIONS + " combinations of parameters are measured"));
            chosen.add(new Chosen(
                    few.get(0).className(),
                    few.get(0).methodName(),
                    few.stream()
                            .map(each -> new Scenario(name(each), List.of(each.combination()), 0))
                            .toList()));
        }
        found.leftOut().forEach((name, reason) -> leftOut.put("benchmark " + name, reason));
        return new BenchmarkChoice(chosen, leftOut);
    }

    private static List<Reaching> spread(List<Reaching> all) {
        return Spread.evenly(all.size(), MOST_COMBINATIONS).stream()
                .map(all::get)
                .toList();
    }

    private static String name(Reaching benchmark) {
        return "benchmark " + benchmark.name();
    }
}
