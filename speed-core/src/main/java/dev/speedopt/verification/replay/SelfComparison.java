package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two replays of the original, call by call: what is the same both times is what candidates have to do. */
final class SelfComparison {
    private final Workload workload;
    private final Map<Integer, CallEnd> expected = new TreeMap<>();
    private final List<Integer> usable = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private String firstChange = "";
    private int changes;
    private boolean mutatesInputs;

    SelfComparison(Workload workload) {
        this.workload = workload;
    }

    void note(String note) {
        notes.add(note);
    }

    void add(RecordedCall call, @Nullable CallEnd first, @Nullable CallEnd second) {
        if (first == null || second == null) {
            leaveOut("not replayed, because too many calls before it end the JVM");
        } else if (first.kind() == CallEnd.Kind.UNDECODABLE) {
            leaveOut(first.text());
        } else if (first.kind() == CallEnd.Kind.HUNG) {
            leaveOut(first.text());
        } else if (first.kind() != second.kind() || first.outcome() == null || second.outcome() == null) {
            exits(call, first, second);
        } else {
            completed(call, first, second);
        }
    }

    private void exits(RecordedCall call, CallEnd first, CallEnd second) {
        if (first.equals(second)) {
            expected.put(call.index(), first);
        } else {
            changed("call " + call.index() + (first.text().isEmpty() ? " returns" : " " + first.text())
                    + " the first time and " + (second.text().isEmpty() ? "returns" : second.text()) + " the second");
        }
    }

    @SuppressWarnings("NullAway") // Both have outcomes: the caller looked.
    private void completed(RecordedCall call, CallEnd first, CallEnd second) {
        byte[] graph = first.outcome().graph();
        mutatesInputs |= first.outcome().mutated();
        Difference difference =
                GraphComparison.compare(graph, second.outcome().graph()).difference();
        String thrown = GraphComparison.thrown(graph);
        if (difference != null) {
            changed("call " + call.index() + " gives " + difference.path() + " = " + difference.expected()
                    + " the first time and " + difference.actual() + " the second");
        } else if (thrown.equals("java.lang.StackOverflowError") || thrown.equals("java.lang.OutOfMemoryError")) {
            leaveOut("it ends with " + thrown + ", which depends on the JVM");
        } else {
            expected.put(call.index(), first);
            usable.add(call.index());
            if (call.threw() == thrown.isEmpty()) {
                leaveOut(
                        call.threw()
                                ? "threw in the tests and returns in the replay (compared all the same)"
                                : "returned in the tests and throws " + thrown
                                        + " in the replay (compared all the same)");
            }
        }
    }

    private void changed(String what) {
        changes++;
        firstChange = firstChange.isEmpty() ? what : firstChange;
    }

    private void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    OriginalReplay result(@Nullable String failure, long millis) {
        leftOut.forEach((why, count) -> notes.add(count + (count == 1 ? " call: " : " calls: ") + why));
        boolean deterministic = failure == null && changes == 0 && !expected.isEmpty();
        String reason = failure != null
                ? failure
                : changes > 0
                        ? "not deterministic, " + changes + " of "
                                + workload.calls().size() + " calls differ from themselves: " + firstChange
                        : expected.isEmpty() ? "no recorded call can be replayed: " + String.join("; ", notes) : "";
        return new OriginalReplay(workload, deterministic, reason, mutatesInputs, usable, notes, millis, expected);
    }
}
