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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The recorded calls once more, each by several threads at once on one receiver. A call counts whose original comes to the same
 * each time, in whatever order: then a candidate has to as well.
 */
final class Threads {
    private static final int CALLS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** For all calls of an original; a candidate has several times as long for those that it managed. */
    private static final Duration TIME = Duration.ofSeconds(6);

    private final ProbeJvm jvm;
    private final Path directory;

    Threads(ProbeJvm jvm, Path directory) {
        this.jvm = jvm;
        this.directory = directory;
    }

    /** By number of the call, what its original comes to each time; empty where it is another each time. */
    ThreadedCalls original(Script script, List<Path> classPath, int each) {
        Map<Integer, byte[]> steady = new TreeMap<>();
        Map<Integer, Outcomes.Outcome> all = new TreeMap<>();
        for (int start = 0; start < 2; start++) {
            int from = start * CALLS * ThreadedReplayer.ROUNDS;
            run(script, classPath, "original-threads-" + start, TIME, each)
                    .calls()
                    .forEach((index, one) -> all.put(from + index, one));
        }
        for (int call = 0; call < CALLS; call++) {
            byte @Nullable [] first = null;
            boolean same = true;
            int rounds = 0;
            for (Map.Entry<Integer, Outcomes.Outcome> entry : all.entrySet()) {
                if (entry.getKey() / ThreadedReplayer.ROUNDS % CALLS != call) {
                    continue;
                }
                byte[] graph = entry.getValue().graph();
                rounds++;
                first = first == null ? graph : first;
                same &= entry.getValue().kind() == Outcomes.Kind.COMPLETED && difference(first, graph) == null;
            }
            // Calls that the time did not suffice for have fewer rounds.
            if (first != null && same && rounds == 2 * ThreadedReplayer.ROUNDS) {
                steady.put(call, first);
            }
        }
        return new ThreadedCalls(each, steady);
    }

    /** What a candidate does otherwise; absent when nothing. */
    @Nullable
    Difference candidate(Script script, List<Path> classPath, ThreadedCalls expected, String label) {
        Map<Integer, Outcomes.Outcome> all = run(script, classPath, label + "-threads", LIMIT, expected.each())
                .calls();
        for (Map.Entry<Integer, byte[]> call : expected.steady().entrySet()) {
            for (int round = 0; round < ThreadedReplayer.ROUNDS; round++) {
                Outcomes.Outcome outcome = all.get(call.getKey() * ThreadedReplayer.ROUNDS + round);
                Difference difference = outcome == null || outcome.kind() != Outcomes.Kind.COMPLETED
                        ? new Difference("call " + call.getKey(), "it ends", "it does not end, or cannot be compared")
                        : difference(call.getValue(), outcome.graph());
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    private static @Nullable Difference difference(byte[] expected, byte[] actual) {
        return GraphComparison.compare(expected, actual).difference();
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
                .telling(time.toMillis(), each));
        try {
            return Outcomes.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
