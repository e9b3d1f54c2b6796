package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.replay.Outcomes;
import dev.speedopt.probe.replay.ThreadedReplayer;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The recorded calls once more, each by several threads at once on one receiver. A call counts whose original comes to the same
 * each time, in whatever order: then a candidate has to as well.
 */
final class Threads {
    private static final int CALLS = 12;
    private static final int LEAST_ROUNDS = 3;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** For all rounds of an original; it takes far less on a machine that is not full. A candidate has several times as long. */
    private static final Duration TIME = Duration.ofSeconds(15);

    private final ProbeJvm jvm;
    private final Path directory;
    private final Set<String> unsteady;

    /** @param unsteady names of static state that nobody can expect */
    Threads(ProbeJvm jvm, Path directory, Set<String> unsteady) {
        this.unsteady = unsteady;
        this.jvm = jvm;
        this.directory = directory;
    }

    /**
     * What its original comes to each time; calls that come to another outcome each time are missing.
     *
     * @param each how many calls each thread makes
     */
    ThreadedCalls original(Script script, List<Path> classPath, int each) {
        List<Map<Integer, Outcomes.Outcome>> runs = new ArrayList<>();
        for (int start = 0; start < 2; start++) {
            runs.add(run(script, classPath, "original-threads-" + start, TIME, each)
                    .calls());
        }
        Map<Integer, ThreadedCalls.Steady> steady = new TreeMap<>();
        for (int call = 0; call < CALLS; call++) {
            List<Outcomes.Outcome> one = rounds(runs.get(0), call);
            List<Outcomes.Outcome> other = rounds(runs.get(1), call);
            int rounds = Math.min(one.size(), other.size());
            if (rounds >= LEAST_ROUNDS && alike(one.get(0), one) && alike(one.get(0), other)) {
                steady.put(call, new ThreadedCalls.Steady(one.get(0).graph(), rounds));
            }
        }
        return new ThreadedCalls(each, steady);
    }

    private static List<Outcomes.Outcome> rounds(Map<Integer, Outcomes.Outcome> run, int call) {
        return run.entrySet().stream()
                .filter(entry -> entry.getKey() / ThreadedReplayer.ROUNDS == call)
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean alike(Outcomes.Outcome first, List<Outcomes.Outcome> all) {
        return all.stream()
                .allMatch(each -> each.kind() == Outcomes.Kind.COMPLETED
                        && first.kind() == Outcomes.Kind.COMPLETED
                        && difference(first.graph(), each.graph()) == null);
    }

    /** What a candidate does otherwise; absent when nothing. */
    @Nullable
    Difference candidate(Script script, List<Path> classPath, ThreadedCalls expected, String label) {
        Map<Integer, Outcomes.Outcome> all = run(script, classPath, label + "-threads", LIMIT, expected.each())
                .calls();
        for (Map.Entry<Integer, ThreadedCalls.Steady> call : expected.steady().entrySet()) {
            List<Outcomes.Outcome> rounds = rounds(all, call.getKey());
            for (Outcomes.Outcome outcome : rounds) {
                Difference difference = outcome.kind() == Outcomes.Kind.COMPLETED
                        ? difference(call.getValue().outcome(), outcome.graph())
                        : lost(call.getKey());
                if (difference != null) {
                    return difference;
                }
            }
            if (rounds.size() < Math.min(call.getValue().rounds(), LEAST_ROUNDS)) {
                return lost(call.getKey());
            }
        }
        return null;
    }

    private static Difference lost(int call) {
        return new Difference("call " + call, "it ends", "it does not end, or cannot be compared");
    }

    private @Nullable Difference difference(byte[] expected, byte[] actual) {
        return GraphComparison.compare(expected, actual, unsteady).difference();
    }

    private Outcomes run(Script script, List<Path> classPath, String label, Duration time, int each) {
        Path file = directory.resolve(label + ".outcomes");
        jvm.run(ProbeTask.of(label, ThreadedReplayer.class, LIMIT)
                .working(LIMIT.multipliedBy(2))
                .reading(classPath)
                .reading(script.recordings().get(0))
                .telling(script.target())
                .writing(file)
                .telling(CALLS)
                .listing(script.statics())
                .telling(time.toMillis() * 3 / 4, each));
        try {
            return Outcomes.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
