package dev.speedopt.verification.replay;

import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A candidate's replay against the original's, call by call. */
final class CandidateComparison {
    private static final int SHOWN = 3;

    private final OriginalReplay original;
    private final Map<String, Integer> incomparable = new TreeMap<>();
    private final List<String> details = new ArrayList<>();
    private int replayed;
    private int compared;
    private int differences;
    private @Nullable String failure;

    CandidateComparison(OriginalReplay original) {
        this.original = original;
    }

    void failed(String reason) {
        failure = reason;
    }

    /** Takes one call; false when the candidate got no further. */
    boolean add(int index, CallEnd expected, @Nullable CallEnd actual) {
        if (actual == null) {
            return false;
        }
        replayed++;
        if (expected.outcome() == null || actual.outcome() == null) {
            if (expected.equals(actual)) {
                compared++;
            } else {
                differs(index, "", said(expected), said(actual));
            }
            return true;
        }
        GraphComparison.Result result = GraphComparison.compare(
                expected.outcome().graph(), actual.outcome().graph());
        Difference difference = result.difference();
        if (difference != null) {
            boolean exception = difference.path().equals("exception");
            differs(
                    index,
                    difference.path(),
                    exception && difference.expected().equals("null") ? "no exception" : difference.expected(),
                    exception && difference.actual().equals("null") ? "no exception" : difference.actual());
            return true;
        }
        result.incomparable().forEach(each -> incomparable.merge(each, 1, Integer::sum));
        compared += result.complete() ? 1 : 0;
        return true;
    }

    private static String said(CallEnd end) {
        return end.outcome() != null
                ? "it returns or throws"
                : end.kind() == CallEnd.Kind.UNDECODABLE
                        ? "its input or outcome cannot be rebuilt: " + end.text()
                        : "it " + end.text();
    }

    private void differs(int index, String path, String expected, String actual) {
        differences++;
        if (differences > SHOWN) {
            return;
        }
        details.add("call " + index + " differs" + (path.isEmpty() ? "" : " in " + path));
        details.add("  expected: " + expected);
        details.add("  actual:   " + actual);
        input(index).forEach(line -> details.add("  input:    " + line));
    }

    private List<String> input(int index) {
        try {
            return GraphComparison.describe(Recording.read(original.workload().recording())
                    .entries()
                    .get(index)
                    .graph());
        } catch (IOException e) {
            return List.of("cannot be read: " + e.getMessage());
        }
    }

    ReplayOutcome result(long millis) {
        int wanted = original.expected().size();
        List<String> named = new ArrayList<>();
        incomparable.forEach((what, count) -> named.add(what + ": " + count + (count == 1 ? " call" : " calls")));
        ReplayEvidence evidence = new ReplayEvidence(wanted, compared, differences, named, original.mutatesInputs());
        return new ReplayOutcome(rung(wanted, named, millis), evidence);
    }

    private RungResult rung(int wanted, List<String> named, long millis) {
        List<String> all = new ArrayList<>(details);
        named.forEach(each -> all.add("not compared: " + each));
        if (failure != null) {
            all.add(0, failure);
            return RungResult.failed(Rung.REPLAY, "The candidate cannot be replayed", all, millis);
        }
        if (differences > 0) {
            String summary = differences + " of " + replayed + " recorded calls differ from the original";
            return RungResult.failed(Rung.REPLAY, summary, all, millis);
        }
        if (replayed < wanted) {
            String summary = "Only " + replayed + " of " + wanted + " recorded calls were replayed";
            return RungResult.failed(Rung.REPLAY, summary, all, millis);
        }
        if (compared == 0) {
            return RungResult.failed(
                    Rung.REPLAY, "Unverified: of no recorded call could everything be compared", all, millis);
        }
        String summary = compared == wanted
                ? compared + " of " + wanted + " recorded calls replay alike"
                : compared + " of " + wanted + " recorded calls replay alike, the rest as far as it can be compared";
        return new RungResult(Rung.REPLAY, true, summary, all, millis);
    }
}
