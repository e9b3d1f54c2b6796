package dev.speedopt.probe.input;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.RecordedCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The calls that others are made of: recorded ones first, then what reached something new. */
final class Inputs {
    private final List<byte[]> graphs = new ArrayList<>();
    private final ClassLoader loader;

    Inputs(ClassLoader loader) {
        this.loader = loader;
    }

    void add(byte[] graph) {
        graphs.add(graph);
    }

    int size() {
        return graphs.size();
    }

    /** The smallest that is not nearly nothing. */
    int smallest() {
        int best = 0;
        int most = graphs.stream().mapToInt(graph -> graph.length).max().orElse(0);
        for (int i = 1; i < graphs.size(); i++) {
            int length = graphs.get(i).length;
            boolean bestTiny = graphs.get(best).length < most / 3;
            if (length >= most / 3 && (bestTiny || length < graphs.get(best).length)) {
                best = i;
            }
        }
        return best;
    }

    /** Any, the latest more often. */
    int choose(Random random) {
        return random.nextInt(3) == 0
                ? graphs.size() - 1 - random.nextInt(Math.min(20, graphs.size()))
                : random.nextInt(graphs.size());
    }

    /** As fresh objects; null where that does not work. */
    @Nullable
    Draft draft(int index) {
        try {
            return new Draft(RecordedCalls.decode(graphs.get(index), loader));
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** An equal object that is not the same; the same where there is no way to copy it. */
    @Nullable
    Object copy(@Nullable Object value) {
        try {
            byte[] graph = Search.graph(new Call(null, new @Nullable Object[] {value}));
            return RecordedCalls.decode(graph, loader).arguments()[0];
        } catch (NotCapturableException | IllegalStateException e) {
            return value;
        }
    }
}
