package dev.speedopt.analysis.profile;

import dev.speedopt.target.MethodId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts stacks by the methods of the project on them. */
final class SampleCount implements FlightRecording.Samples {
    private final SourceFrames frames;
    private final Map<MethodId, Integer> self = new HashMap<>();
    private final Map<MethodId, Integer> total = new HashMap<>();
    private final Map<MethodId, Long> allocated = new HashMap<>();
    private final Map<MethodId, Map<Integer, Integer>> lines = new HashMap<>();
    private int samples;
    private int elsewhere;
    private long bytes;

    SampleCount(SourceFrames frames) {
        this.frames = frames;
    }

    @Override
    public void running(List<StackFrame> stack) {
        Set<MethodId> seen = new HashSet<>();
        for (StackFrame frame : stack) {
            MethodId method = frames.method(frame);
            if (method != null) {
                if (seen.isEmpty()) {
                    self.merge(method, 1, Integer::sum);
                }
                // Of a recursion the innermost call counts, once.
                if (seen.add(method)) {
                    total.merge(method, 1, Integer::sum);
                    if (frame.line() > 0) {
                        lines.computeIfAbsent(method, key -> new TreeMap<>()).merge(frame.line(), 1, Integer::sum);
                    }
                }
            }
        }
        if (seen.isEmpty()) {
            elsewhere++;
        } else {
            samples++;
        }
    }

    @Override
    public void allocating(List<StackFrame> stack, long weight) {
        for (StackFrame frame : stack) {
            MethodId method = frames.method(frame);
            if (method != null) {
                allocated.merge(method, weight, Long::sum);
                bytes += weight;
                return;
            }
        }
    }

    int samples() {
        return samples;
    }

    int elsewhere() {
        return elsewhere;
    }

    long bytes() {
        return bytes;
    }

    Map<MethodId, Integer> self() {
        return self;
    }

    Map<MethodId, Integer> total() {
        return total;
    }

    /** Bytes by the method nearest to where they were allocated. */
    Map<MethodId, Long> allocated() {
        return allocated;
    }

    Map<Integer, Integer> lines(MethodId method) {
        return lines.getOrDefault(method, Map.of());
    }
}
