package dev.speedopt.measurement.memory;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Retention;
import dev.speedopt.evidence.Retention.Checkpoint;
import dev.speedopt.evidence.Retention.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.probe.heap.HeapLog;
import dev.speedopt.probe.heap.HeapWatch;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Calls original and candidate over and over, each in a JVM of its own, and refuses a candidate that leaks. */
public final class RetentionMeasurer {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int CANDIDATE_PATIENCE = 4;

    /** Times the calls of a first look. */
    private static final int MORE = 4;

    private final Jvm jvm;
    private final Path directory;
    private final Console console;

    /** @param directory for the JVMs' files; made where needed */
    public RetentionMeasurer(Jvm jvm, Path directory, Console console) {
        this.jvm = jvm;
        this.directory = directory.toAbsolutePath();
        this.console = console;
    }

    /** Adds what stays on the heap to a measurement; a leak takes its verdict back. */
    public Measurement measure(MeasurementRequest request, Measurement measured) {
        long start = System.nanoTime();
        Retention found;
        try (Console.Step step =
                console.step("Looking for leaks in " + request.target().shortName())) {
            step.progress(0, 2, "original and candidate");
            found = look("heap", request, 0);
            if (found.outcome() == Outcome.LEAK) {
                step.progress(1, 2, "once more, with more calls");
                int more = MORE * (int) found.original().get(1).calls();
                found = confirmed(found, () -> look("heap-again", request, more));
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        Measurement with = measured.with(found);
        if (found.outcome() == Outcome.LEAK) {
            return with.ruled(Verdict.NOT_FASTER, found.reason(), millis);
        }
        return found.outcome() == Outcome.UNKNOWN
                        && !found.original().isEmpty()
                        && !found.optimized().isEmpty()
                ? with.ruled(Verdict.INCONCLUSIVE, found.reason(), millis)
                : with.ruled(with.verdict(), with.reason(), millis);
    }

    /**
     * A JVM keeps more for a while until it has made itself ready, and on a busy machine that while takes all calls of a first look: a
     * leak is still there in a longer one. Where that shows nothing, the first stands.
     */
    static Retention confirmed(Retention leak, Supplier<Retention> again) {
        Retention second = again.get();
        return second.outcome() == Outcome.UNKNOWN ? leak : second;
    }

    /** @param each calls from checkpoint to checkpoint; 0 for as many as fit */
    private Retention look(String name, MeasurementRequest request, int each) {
        long start = System.nanoTime();
        List<Checkpoint> original = watch(name + "-original", request, request.originalClassPath(), each, LIMIT);
        if (original.size() <= HeapWatch.CHECKPOINTS) {
            return new Retention(
                    Outcome.UNKNOWN, "not known: the original cannot be called over and over", original, List.of());
        }
        Duration patience = Duration.ofNanos(System.nanoTime() - start)
                .multipliedBy(CANDIDATE_PATIENCE)
                .plusSeconds(10);
        int alike = (int) original.get(1).calls();
        return judge(original, watch(name + "-candidate", request, request.candidateClassPath(), alike, patience));
    }

    private static Retention judge(List<Checkpoint> original, List<Checkpoint> candidate) {
        if (candidate.size() > HeapWatch.CHECKPOINTS) {
            return LeakRule.judge(original, candidate);
        }
        List<Checkpoint> reached = candidate.isEmpty() ? List.of(new Checkpoint(0, 0)) : candidate;
        return new Retention(
                Outcome.UNKNOWN,
                "the original can be called over and over, but the candidate's JVM fills its heap, ends or hangs",
                original,
                reached);
    }

    private List<Checkpoint> watch(
            String name, MeasurementRequest request, List<Path> classPath, int each, Duration limit) {
        String label = request.label() + "-" + name;
        Path file = directory.resolve(label + ".txt");
        new ProbeJvm(jvm, directory)
                .run(ProbeTask.of(label, HeapWatch.class, limit)
                        .brief()
                        .flagged(flags())
                        .reading(classPath)
                        .reading(Objects.requireNonNull(request.recording(), "calls were recorded"))
                        .telling(request.target())
                        .writing(file)
                        .listing(request.calls())
                        .telling(each));
        try {
            return HeapLog.read(file).checkpoints().stream()
                    .map(line -> new Checkpoint(line.calls(), line.bytes()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** What is softly held is no leak, and the collector has to come when it is called. */
    private List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:-DisableExplicitGC"));
        if (jvm.flags().stream().noneMatch(flag -> flag.matches("-XX:\\+Use\\w*GC"))) {
            flags.add("-XX:+UseSerialGC");
        }
        return flags;
    }
}
