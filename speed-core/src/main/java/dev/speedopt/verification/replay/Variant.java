package dev.speedopt.verification.replay;

import dev.speedopt.probe.replay.Outcomes;
import dev.speedopt.probe.replay.Outcomes.Outcome;
import dev.speedopt.probe.replay.Replayer;
import dev.speedopt.process.ProbeJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One variant of the user's classes, replayed: in as many JVMs as it takes, since a call may take its JVM with it. */
final class Variant {
    private static final int MAXIMUM_JVMS = 12;

    private final ProbeJvm jvm;
    private final Path directory;
    private final Script script;
    private final List<Path> classPath;
    private final String label;
    private final Limits limits;
    private final Map<Integer, CallEnd> known;

    /**
     * Limits of time.
     *
     * @param call of one call
     * @param jvm of one JVM, whatever it does
     */
    record Limits(Duration call, Duration jvm) {}

    /**
     * What came of it.
     *
     * @param ends by index of the call; calls that were not reached are missing
     * @param notes what could not be compared as a whole
     * @param classes the project's own that were loaded
     * @param failure why nothing could be replayed; absent when it could
     */
    record Ended(
            Map<Integer, CallEnd> ends,
            List<String> notes,
            List<String> classes,
            @Nullable String failure) {}

    Variant(ProbeJvm jvm, Path directory, Script script, List<Path> classPath, String label, Limits limits) {
        this(jvm, directory, script, classPath, label, limits, Map.of());
    }

    private Variant(
            ProbeJvm jvm,
            Path directory,
            Script script,
            List<Path> classPath,
            String label,
            Limits limits,
            Map<Integer, CallEnd> known) {
        this.jvm = jvm;
        this.directory = directory;
        this.script = script;
        this.classPath = List.copyOf(classPath);
        this.label = label;
        this.limits = limits;
        this.known = known;
    }

    /** Without the calls that hang in this one: waiting for them again would tell nothing new. */
    Variant withoutHung(Ended before) {
        Map<Integer, CallEnd> hung = new TreeMap<>(before.ends());
        hung.values().removeIf(end -> end.kind() != CallEnd.Kind.HUNG);
        return new Variant(jvm, directory, script, classPath, label, limits, hung);
    }

    /**
     * @param surroundings of the JVMs
     * @param watchInputs whether to find out which calls change their inputs; costs time
     * @param goOn whether to start another JVM after a call that took its JVM with it
     */
    Ended replay(Surroundings surroundings, boolean watchInputs, BiPredicate<Integer, CallEnd> goOn) {
        Map<Integer, CallEnd> ends = new TreeMap<>(known);
        List<String> notes = List.of();
        List<String> classes = List.of();
        int next = unknownFrom(0);
        for (int start = 0; start < MAXIMUM_JVMS && next < script.size(); start++) {
            Path file = directory.resolve(label + "-" + start + ".outcomes");
            Integer exitCode = run(file, next, surroundings, watchInputs, label + "-" + start);
            Outcomes outcomes = read(file);
            if (outcomes.failure() != null) {
                return new Ended(ends, notes, classes, outcomes.failure());
            }
            notes = outcomes.notes();
            classes = outcomes.classes();
            outcomes.calls().forEach((index, outcome) -> ends.put(index, end(outcome)));
            if (outcomes.running() >= 0) {
                ends.put(outcomes.running(), gone(exitCode));
            }
            int last = outcomes.calls().keySet().stream()
                    .mapToInt(Integer::intValue)
                    .reduce(outcomes.running(), Math::max);
            CallEnd end = ends.get(last);
            if (end == null) {
                return new Ended(
                        ends,
                        notes,
                        classes,
                        "the JVM ended before the first call (see " + label + "-" + start + ".log)");
            }
            if (end.kind() != CallEnd.Kind.COMPLETED
                    && end.kind() != CallEnd.Kind.UNDECODABLE
                    && !goOn.test(last, end)) {
                break;
            }
            next = unknownFrom(last + 1);
        }
        return new Ended(ends, notes, classes, null);
    }

    private int unknownFrom(int index) {
        int next = index;
        while (known.containsKey(next)) {
            next++;
        }
        return next;
    }

    /** Exit code; null when it had to be killed. */
    private @Nullable Integer run(Path file, int first, Surroundings surroundings, boolean watchInputs, String name) {
        return jvm.run(script.task(name, Replayer.class, limits.jvm(), classPath, file)
                .flagged(surroundings.flags())
                .telling(first, limits.call().toMillis(), watchInputs, surroundings == Surroundings.MOVED)
                .telling(script.recorded())
                .listing(script.statics())
                .listing(known.keySet())
                .telling(surroundings == Surroundings.ABROAD));
    }

    private static Outcomes read(Path file) {
        try {
            return Outcomes.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private CallEnd end(Outcome outcome) {
        return switch (outcome.kind()) {
            case COMPLETED -> new CallEnd(CallEnd.Kind.COMPLETED, outcome, "");
            case UNDECODABLE -> new CallEnd(CallEnd.Kind.UNDECODABLE, null, outcome.reason());
            case HUNG ->
                new CallEnd(
                        CallEnd.Kind.HUNG,
                        null,
                        "still runs after " + limits.call().toMillis() / 1000.0 + " s");
        };
    }

    private CallEnd gone(@Nullable Integer exitCode) {
        return exitCode == null
                ? new CallEnd(
                        CallEnd.Kind.HUNG,
                        null,
                        "still runs after " + limits.jvm().toSeconds() + " s")
                : new CallEnd(CallEnd.Kind.EXITED, null, "ends the JVM with exit code " + exitCode);
    }
}
