package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.Target;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replays calls on original and candidate, and names every one that differs: for whoever wants to look closer than a verdict. */
public final class SideBySide {
    private static final Variant.Limits LIMITS = new Variant.Limits(Duration.ofSeconds(5), Duration.ofMinutes(2));

    private final Jvm jvm;
    private final Path directory;
    private final Target target;
    private final List<Path> original;
    private final List<Path> candidate;
    private int runs;

    /**
     * @param directory for what the JVMs write
     * @param original class path of the original
     * @param candidate class path of the candidate
     */
    public SideBySide(Jvm jvm, Path directory, Target target, List<Path> original, List<Path> candidate) {
        this.jvm = jvm;
        this.directory = directory;
        this.target = target;
        this.original = List.copyOf(original);
        this.candidate = List.copyOf(candidate);
    }

    /** @param inputs graphs of calls, as a recording holds them */
    public List<CallDifference> differences(List<byte[]> inputs) {
        runs++;
        Workload workload = workload(inputs);
        Map<Integer, CallEnd> expected = replay(workload, original, "original");
        Map<Integer, CallEnd> actual = replay(workload, candidate, "candidate");
        List<CallDifference> found = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            CallDifference difference = difference(i, expected.get(i), actual.get(i), inputs.get(i));
            if (difference != null) {
                found.add(difference);
            }
        }
        return found;
    }

    private Map<Integer, CallEnd> replay(Workload workload, List<Path> classPath, String variant) {
        return new Variant(
                        new ProbeJvm(jvm, directory),
                        directory,
                        Script.of(workload),
                        classPath,
                        variant + "-" + runs,
                        LIMITS)
                .replay(Surroundings.PLAIN, false, (call, end) -> true)
                .ends();
    }

    private static @Nullable CallDifference difference(
            int index, @Nullable CallEnd expected, @Nullable CallEnd actual, byte[] input) {
        // What cannot be rebuilt, or what even the original does not end on, is no input that shows anything.
        if (expected == null
                || actual == null
                || expected.kind() == CallEnd.Kind.UNDECODABLE
                || expected.kind() == CallEnd.Kind.HUNG
                || actual.kind() == CallEnd.Kind.UNDECODABLE) {
            return null;
        }
        List<String> described = GraphComparison.describe(input);
        if (expected.outcome() == null || actual.outcome() == null) {
            return expected.equals(actual)
                    ? null
                    : new CallDifference(index, "", said(expected), said(actual), described);
        }
        Difference difference = GraphComparison.compare(
                        expected.outcome().graph(), actual.outcome().graph())
                .difference();
        return difference == null
                ? null
                : new CallDifference(index, difference.path(), difference.expected(), difference.actual(), described);
    }

    private static String said(CallEnd end) {
        return end.outcome() != null ? "it returns or throws" : "it " + end.text();
    }

    private Workload workload(List<byte[]> inputs) {
        Path file = directory.resolve("inputs-" + runs + ".calls");
        List<RecordedCall> calls = new ArrayList<>();
        List<Recording.Entry> entries = new ArrayList<>();
        for (byte[] input : inputs) {
            calls.add(new RecordedCall(calls.size(), input.length, 0, false));
            entries.add(new Recording.Entry(0, false, input));
        }
        try {
            Files.createDirectories(directory);
            new Recording(entries).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
        return new Workload(target, file, calls, Map.of(), List.of(), false, calls.size(), 0);
    }
}
