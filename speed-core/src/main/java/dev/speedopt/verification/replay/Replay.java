package dev.speedopt.verification.replay;

import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Jvm;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replays a workload, each variant in fresh JVMs of its own. */
public final class Replay {
    private static final Duration CALL_OF_ORIGINAL = Duration.ofSeconds(30);
    private static final Duration JVM_OF_ORIGINAL = Duration.ofMinutes(10);

    private final ProbeJvm jvm;
    private final Path directory;

    /** @param directory for outcomes, logs and temporary files of the JVMs */
    public Replay(Jvm jvm, Path directory) {
        this.jvm = new ProbeJvm(jvm, directory);
        this.directory = directory;
    }

    /**
     * Replays the original twice, and compares it with itself.
     *
     * @param userClassPath the user's classes and their dependencies
     */
    public OriginalReplay original(Workload workload, List<Path> userClassPath) {
        return original(workload, userClassPath, CALL_OF_ORIGINAL);
    }

    /**
     * The same, with calls that may be too long to be of use.
     *
     * @param longestCall after which a call is given up
     */
    public OriginalReplay original(Workload workload, List<Path> userClassPath, Duration longestCall) {
        long start = System.nanoTime();
        Variant.Limits limits = new Variant.Limits(longestCall, JVM_OF_ORIGINAL);
        Variant.Ended first =
                variant(workload, userClassPath, "original-1", limits).replay(true, (call, end) -> true);
        Variant.Ended second =
                variant(workload, userClassPath, "original-2", limits).replay(false, (call, end) -> true);
        SelfComparison self = new SelfComparison(workload);
        for (RecordedCall call : workload.calls()) {
            self.add(call, first.ends().get(call.index()), second.ends().get(call.index()));
        }
        first.notes().forEach(self::note);
        String failure = first.failure() != null ? first.failure() : second.failure();
        return self.result(failure, (System.nanoTime() - start) / 1_000_000);
    }

    /**
     * Replays a candidate and compares it with the original.
     *
     * @param candidateClassPath the candidate's classes before the user's other classes and their dependencies
     * @param label names the files: {@code attempt-3}
     */
    public ReplayOutcome compare(OriginalReplay original, List<Path> candidateClassPath, String label) {
        long start = System.nanoTime();
        Variant.Limits limits = new Variant.Limits(
                Duration.ofMillis(Math.max(2_000, 20 * original.slowestMillis())),
                Duration.ofMillis(60_000 + 20 * original.millis()));
        Map<Integer, CallEnd> expected = new TreeMap<>(original.expected());
        Variant.Ended actual = variant(original.workload(), candidateClassPath, label, limits)
                .replay(false, (call, end) -> {
                    CallEnd wanted = expected.get(call);
                    return wanted == null || wanted.kind() == end.kind();
                });
        CandidateComparison comparison = new CandidateComparison(original);
        if (actual.failure() != null) {
            comparison.failed(actual.failure());
        }
        for (Map.Entry<Integer, CallEnd> call : expected.entrySet()) {
            if (!comparison.add(call.getKey(), call.getValue(), actual.ends().get(call.getKey()))) {
                break;
            }
        }
        return comparison.result((System.nanoTime() - start) / 1_000_000);
    }

    private Variant variant(Workload workload, List<Path> classPath, String label, Variant.Limits limits) {
        return new Variant(jvm, directory, workload, classPath, label, limits);
    }
}
