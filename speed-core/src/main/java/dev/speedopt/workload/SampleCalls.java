package dev.speedopt.workload;

import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A few recorded calls as short text: the smallest, one from the middle, the largest, and one that throws. */
public final class SampleCalls {
    private SampleCalls() {}

    /** One line a call, long values cut; empty where nothing was recorded. */
    public static String of(Workload workload) {
        if (workload.calls().isEmpty()) {
            return "";
        }
        try {
            List<Recording.Entry> entries = Recording.read(workload.recording()).entries();
            StringBuilder lines = new StringBuilder();
            for (RecordedCall call : chosen(workload.calls())) {
                lines.append("- ")
                        .append(String.join(
                                ", ",
                                GraphComparison.describe(
                                        entries.get(call.index()).graph())))
                        .append(call.threw() ? " (throws)" : "")
                        .append('\n');
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + workload.recording() + ": " + e.getMessage(), e);
        }
    }

    private static Set<RecordedCall> chosen(List<RecordedCall> calls) {
        List<RecordedCall> bySize = calls.stream()
                .sorted(Comparator.comparingLong(RecordedCall::bytes).thenComparing(RecordedCall::index))
                .toList();
        Set<RecordedCall> chosen = new LinkedHashSet<>();
        chosen.add(bySize.get(0));
        chosen.add(bySize.get(bySize.size() / 2));
        chosen.add(bySize.get(bySize.size() - 1));
        Optional<RecordedCall> threw =
                bySize.stream().filter(RecordedCall::threw).findFirst();
        threw.ifPresent(chosen::add);
        return chosen;
    }
}
