package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replays of the original, call by call: what is the same each time is what candidates have to do. */
final class SelfComparison {
    /** The name of a root; behind it may come a path into the object. */
    private static final Pattern CONSTANT = Pattern.compile("static final (?:[^#\\[ ]+#)?[^.\\[# ]+");

    private final Workload workload;
    private final Script script;
    private final Map<Integer, CallEnd> expected = new TreeMap<>();
    private final List<Integer> usable = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> generatedLeftOut = new TreeMap<>();
    private final Set<String> unsteady = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private String firstChange = "";
    private final Untimed untimed;
    private int changes;
    private boolean mutatesInputs;

    SelfComparison(Workload workload, Script script) {
        this.workload = workload;
        this.script = script;
        this.untimed = new Untimed(workload.calls().size());
    }

    /** Names of static state that was another each time, so far. */
    Set<String> unsteady() {
        return Set.copyOf(unsteady);
    }

    void note(String note) {
        notes.add(note);
    }

    /** @param ends of the same call, in the order of the replays */
    void add(int index, List<@Nullable CallEnd> ends) {
        CallEnd first = ends.get(0);
        if (ends.contains(null) || first == null) {
            leaveOut(index, "not replayed, because too many calls before it end the JVM");
        } else if (first.kind() == CallEnd.Kind.UNDECODABLE || first.kind() == CallEnd.Kind.HUNG) {
            if (script.generated(index) == null) {
                untimed.end(first);
            }
            leaveOut(index, first.text());
        } else {
            String change = "";
            for (int i = 1; i < ends.size() && change.isEmpty(); i++) {
                change = change(index, first, java.util.Objects.requireNonNull(ends.get(i)));
            }
            if (change.isEmpty()) {
                steady(index, first);
            } else if (script.generated(index) != null) {
                leaveOut(index, "answered differently by the original each time");
            } else {
                changes++;
                firstChange = firstChange.isEmpty() ? change : firstChange;
            }
        }
    }

    /** Empty when there is none. */
    private String change(int index, CallEnd first, CallEnd second) {
        if (first.outcome() == null || second.outcome() == null) {
            return first.equals(second)
                    ? ""
                    : "call " + index + (first.text().isEmpty() ? " returns" : " " + first.text())
                            + " the first time and " + (second.text().isEmpty() ? "returns" : second.text())
                            + " the second";
        }
        mutatesInputs |= script.generated(index) == null && first.outcome().mutated();
        while (true) {
            Difference difference = GraphComparison.compare(
                            first.outcome().graph(), second.outcome().graph(), unsteady)
                    .difference();
            if (difference == null) {
                return "";
            }
            String state = stateOfOthers(difference.path());
            if (state.isEmpty() || !unsteady.add(state)) {
                return "call " + index + " gives " + difference.path() + " = " + difference.expected()
                        + " the first time and " + difference.actual() + " the second";
            }
        }
    }

    /** Static state of another class of the project, and what a constant holds, may be anything: a time of start or a counter of threads. */
    private String stateOfOthers(String path) {
        Matcher constant = CONSTANT.matcher(path);
        if (constant.lookingAt()) {
            return constant.group();
        }
        for (String type : script.statics()) {
            String prefix = "static " + type + ".";
            if (path.startsWith(prefix)) {
                return prefix + path.substring(prefix.length()).split("[^\\w$]", 2)[0];
            }
        }
        return "";
    }

    private void steady(int index, CallEnd end) {
        String thrown = end.outcome() == null
                ? ""
                : GraphComparison.thrown(end.outcome().graph());
        if (thrown.equals("java.lang.StackOverflowError") || thrown.equals("java.lang.OutOfMemoryError")) {
            leaveOut(index, "it ends with " + thrown + ", which depends on the JVM");
            return;
        }
        expected.put(index, end);
        if (script.generated(index) == null && end.outcome() != null) {
            boolean threw = workload.calls().stream().anyMatch(call -> call.index() == index && call.threw());
            if (!threw && !thrown.isEmpty()) {
                untimed.threw(thrown);
                leaveOut(
                        index,
                        "returned in the tests and throws " + thrown
                                + " in the replay (compared all the same, not timed)");
                return;
            }
            usable.add(index);
            if (threw && thrown.isEmpty()) {
                leaveOut(index, "threw in the tests and returns in the replay (compared all the same)");
            }
        }
    }

    private void leaveOut(int index, String why) {
        (script.generated(index) == null ? leftOut : generatedLeftOut).merge(why, 1, Integer::sum);
    }

    OriginalReplay result(
            @Nullable String failure, int tried, Map<Integer, CallEnd> abroad, ThreadedCalls threads, long millis) {
        leftOut.forEach((why, count) -> notes.add(count + (count == 1 ? " call: " : " calls: ") + why));
        unsteady.forEach(state -> notes.add(state + " is another each time, and is not compared"));
        boolean anything = expected.keySet().stream().anyMatch(index -> script.generated(index) == null);
        boolean nothing = failure == null
                && changes == 0
                && usable.isEmpty()
                && !untimed.sentence().isEmpty();
        boolean deterministic = failure == null && changes == 0 && anything && !nothing;
        String reason = failure != null
                ? failure
                : changes > 0
                        ? "not deterministic, " + changes + " of "
                                + workload.calls().size() + " calls differ from themselves: " + firstChange
                        : nothing
                                ? Untimed.NOTHING + untimed.sentence()
                                : anything ? "" : "no recorded call can be replayed: " + String.join("; ", notes);
        return new OriginalReplay(
                workload,
                deterministic,
                reason,
                mutatesInputs,
                usable,
                notes,
                usable.isEmpty() ? "" : untimed.sentence(),
                millis,
                new Expectation(script, expected, abroad, threads, unsteady, generatedLeftOut, tried));
    }
}
