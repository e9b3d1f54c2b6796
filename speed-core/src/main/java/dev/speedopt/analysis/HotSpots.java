package dev.speedopt.analysis;

import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a program spends its time, by samples: time in the JDK and in libraries counts for the method of the project that
 * called them.
 */
public final class HotSpots {
    /** Samples below which shares say too little: at 200, a share of 10 % is known to about 4 % either way. */
    public static final int ENOUGH = 200;

    private final Map<MethodId, Integer> byMethod;
    private final Map<String, Integer> lambdas;
    private final int samples;
    private final List<String> problems;

    HotSpots(Map<MethodId, Integer> byMethod, Map<String, Integer> lambdas, int samples, List<String> problems) {
        this.byMethod = Map.copyOf(byMethod);
        this.lambdas = Map.copyOf(lambdas);
        this.samples = samples;
        this.problems = List.copyOf(problems);
    }

    /** Nothing known. */
    public static HotSpots none() {
        return new HotSpots(Map.of(), Map.of(), 0, List.of());
    }

    /**
     * Reads execution samples.
     *
     * @param recording a {@code .jfr} file, or a folder with some, one a fork
     * @param ofProject whether a class, by binary name, is one of the project's main classes
     * @return what could be read; files that a killed fork left incomplete are named in {@link #problems}
     */
    public static HotSpots read(Path recording, Predicate<String> ofProject) {
        SampleCount count = new SampleCount(ofProject);
        List<String> problems = new ArrayList<>();
        for (Path file : files(recording, problems)) {
            try {
                FlightRecording.read(file, count::add);
            } catch (IOException | RuntimeException e) {
                problems.add("Cannot read all of " + file + ": " + e.getMessage());
            }
        }
        return count.result(problems);
    }

    private static List<Path> files(Path recording, List<String> problems) {
        if (Files.isRegularFile(recording)) {
            return List.of(recording);
        }
        try (Stream<Path> list = Files.list(recording)) {
            return list.filter(file -> file.toString().endsWith(".jfr"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add("No recordings in " + recording);
            return List.of();
        }
    }

    /** The part of all samples of the project that a method, its lambdas included, ran in itself: 0 to 1; NaN without samples. */
    public double share(MethodId method) {
        if (samples == 0) {
            return Double.NaN;
        }
        int own = byMethod.getOrDefault(method, 0)
                + lambdas.getOrDefault(method.className() + "#" + method.methodName(), 0);
        return (double) own / samples;
    }

    /** Samples with a method of the project on the stack. */
    public int samples() {
        return samples;
    }

    /** Whether shares can be trusted. */
    public boolean enough() {
        return samples >= ENOUGH;
    }

    /** How sure the shares are, in a sentence. */
    public String confidence() {
        return enough()
                ? samples + " samples"
                : "Only " + samples + " samples, at least " + ENOUGH
                        + " are needed: ranked by the shape of the code instead; run longer tests or hand in a recording";
    }

    /** What could not be read, one sentence each. */
    public List<String> problems() {
        return problems;
    }
}
