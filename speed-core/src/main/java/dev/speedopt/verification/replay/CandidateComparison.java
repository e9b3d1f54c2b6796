package dev.speedopt.verification.replay;

import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.probe.input.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A candidate's replay against the original's, call by call. */
final class CandidateComparison {
    private static final int SHOWN = 3;

    private final OriginalReplay original;
    private final long seed;
    private final double tolerance;
    private final Map<String, Integer> incomparable = new TreeMap<>();
    private final Map<String, Integer> outside = new TreeMap<>();
    private final Map<String, Integer> origins = new TreeMap<>();
    private final List<String> details = new ArrayList<>();
    private int replayed;
    private int compared;
    private int differences;
    private int generatedAlike;
    private int generatedDifferences;
    private int tried;
    private @Nullable String failure;

    CandidateComparison(OriginalReplay original, long seed, double tolerance) {
        this.original = original;
        this.seed = seed;
        this.tolerance = tolerance;
        outside.putAll(original.expectation().leftOut());
        tried = original.expectation().tried();
    }

    void failed(String reason) {
        failure = reason;
    }

    void tried(int more) {
        tried += more;
    }

    /** Whether a generated input was judged, and neither variant did better. */
    boolean anyAlike() {
        return generatedAlike > 0;
    }

    boolean refuses() {
        return failure != null || differences + generatedDifferences > 0;
    }

    /** @param difference in what comes of calls by several threads at once; absent for none */
    void threads(@Nullable Difference difference) {
        if (difference != null) {
            differences++;
            details.add("a recorded call differs in " + difference.path() + " when several threads make it at once");
            details.add("  expected: " + difference.expected());
            details.add("  actual:   " + difference.actual());
        }
    }

    /**
     * Takes all calls of one replay, up to the first that the candidate did not reach.
     *
     * @param where it was replayed, for people; empty where nothing is special
     */
    void add(Script script, Map<Integer, CallEnd> expected, Variant.Ended actual, String where) {
        if (actual.failure() != null) {
            failed(actual.failure());
        }
        for (Map.Entry<Integer, CallEnd> call : expected.entrySet()) {
            CallEnd end = actual.ends().get(call.getKey());
            if (end == null) {
                break;
            }
            one(new Pair(script, call.getKey(), call.getValue(), end, where));
        }
    }

    private record Pair(Script script, int index, CallEnd expected, CallEnd actual, String where) {
        FoundInputs.@Nullable Input input() {
            return script.generated(index);
        }
    }

    private void one(Pair pair) {
        FoundInputs.Input input = pair.input();
        // Elsewhere the same inputs come once more.
        boolean first = pair.where().isEmpty();
        if (input != null) {
            if (first) {
                origins.merge(input.origin().label(), 1, Integer::sum);
            }
            boolean alike = generated(pair, input);
            generatedAlike += first && alike ? 1 : 0;
            return;
        }
        replayed += first ? 1 : 0;
        if (same(pair)) {
            compared += first ? 1 : 0;
        }
    }

    /** Whether the candidate answers like the original; a difference that counts is noted. */
    private boolean generated(Pair pair, FoundInputs.Input input) {
        GraphComparison.Thrown wanted = thrown(pair.expected());
        GraphComparison.Thrown got = thrown(pair.actual());
        boolean completed = pair.expected().outcome() != null && pair.actual().outcome() != null;
        if (completed && Accident.is(wanted) && Accident.is(got)) {
            return true;
        } else if (completed && wanted != null && Accident.is(wanted)) {
            if (got == null && input.beyond()) {
                outside.merge("a null where no test gave one; only the original fails", 1, Integer::sum);
            } else {
                differs(pair, "exception", wanted.type(), got == null ? "no exception" : got.type());
            }
        } else if (completed
                && wanted == null
                && Accident.is(got)
                && input.beyond()
                && input.origin() != Origin.BOUNDARY) {
            outside.merge(
                    "a null where no test gave one beside other changes; only the candidate fails", 1, Integer::sum);
        } else {
            return same(pair);
        }
        return false;
    }

    private static GraphComparison.@Nullable Thrown thrown(CallEnd end) {
        return end.outcome() == null
                ? null
                : GraphComparison.exception(end.outcome().graph());
    }

    /** Whether they are alike and everything could be compared; a difference is noted. */
    private boolean same(Pair pair) {
        CallEnd expected = pair.expected();
        CallEnd actual = pair.actual();
        if (expected.outcome() == null || actual.outcome() == null) {
            if (!expected.equals(actual)) {
                differs(pair, "", said(expected), said(actual));
            }
            return expected.equals(actual);
        }
        Set<String> unsteady = original.expectation().unsteady();
        GraphComparison.Result result = GraphComparison.compare(
                expected.outcome().graph(), actual.outcome().graph(), unsteady, tolerance);
        Difference difference = result.difference();
        if (difference == null
                && expected.outcome().unused().length > 0
                && actual.outcome().unused().length > 0) {
            difference = GraphComparison.compare(
                            expected.outcome().unused(), actual.outcome().unused(), unsteady, tolerance)
                    .difference();
            if (difference != null) {
                difference = new Difference(
                        difference.path() + " before the result is used", difference.expected(), difference.actual());
            }
        }
        if (difference != null) {
            boolean exception = difference.path().equals("exception");
            differs(
                    pair,
                    difference.path(),
                    exception && difference.expected().equals("null") ? "no exception" : difference.expected(),
                    exception && difference.actual().equals("null") ? "no exception" : difference.actual());
            return false;
        }
        if (pair.where().isEmpty()) {
            result.incomparable().forEach(each -> incomparable.merge(each, 1, Integer::sum));
        }
        return result.complete();
    }

    private static String said(CallEnd end) {
        return end.outcome() != null
                ? "it returns or throws"
                : end.kind() == CallEnd.Kind.UNDECODABLE
                        ? "its input or outcome cannot be rebuilt: " + end.text()
                        : "it " + end.text();
    }

    private void differs(Pair pair, String path, String expected, String actual) {
        FoundInputs.Input input = pair.input();
        if (input == null) {
            differences++;
        } else {
            generatedDifferences++;
        }
        if (differences + generatedDifferences > SHOWN) {
            return;
        }
        String which = input == null
                ? "call " + pair.index()
                : "an input (" + input.origin().label() + ")";
        details.add(which + " differs" + (path.isEmpty() ? "" : " in " + path) + pair.where());
        details.add("  expected: " + expected);
        details.add("  actual:   " + actual);
        input(pair).forEach(line -> details.add("  input:    " + line));
    }

    private static List<String> input(Pair pair) {
        try {
            return GraphComparison.describe(pair.script().graph(pair.index()));
        } catch (IOException e) {
            return List.of("cannot be read: " + e.getMessage());
        }
    }

    ReplayOutcome result(long millis) {
        int wanted = (int) original.expectation().plain().keySet().stream()
                .filter(index -> original.expectation().script().generated(index) == null)
                .count();
        List<String> named = counted(incomparable);
        ReplayEvidence evidence = new ReplayEvidence(
                wanted,
                compared,
                differences + generatedDifferences,
                named,
                original.mutatesInputs(),
                new ReplayEvidence.Generated(
                        origins, generatedAlike, generatedDifferences, counted(outside), tried, seed));
        return new ReplayOutcome(rung(wanted, named, millis), evidence);
    }

    private static List<String> counted(Map<String, Integer> what) {
        List<String> named = new ArrayList<>();
        what.forEach((each, count) -> named.add(each + ": " + count + (count == 1 ? " call" : " calls")));
        return named;
    }

    private RungResult rung(int wanted, List<String> named, long millis) {
        List<String> all = new ArrayList<>(details);
        named.forEach(each -> all.add("not compared: " + each));
        counted(outside).forEach(each -> all.add("generated, not judged: " + each));
        if (tolerance > 0) {
            all.add("numbers count as equal up to a relative difference of " + tolerance
                    + " (verification.float_tolerance)");
        }
        if (failure != null) {
            all.add(0, failure);
            return RungResult.failed(Rung.REPLAY, "The candidate cannot be replayed", all, millis);
        }
        if (differences > 0) {
            String summary = differences + " of " + replayed + " recorded calls differ from the original";
            return RungResult.failed(Rung.REPLAY, summary, all, millis);
        }
        if (generatedDifferences > 0) {
            String summary = generatedDifferences + " of " + made()
                    + " generated inputs differ from the original; the recorded calls do not";
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
        return new RungResult(
                Rung.REPLAY,
                true,
                made() == 0 ? summary : summary + ", and " + made() + " generated inputs",
                all,
                millis);
    }

    private int made() {
        return origins.values().stream().mapToInt(Integer::intValue).sum();
    }
}
