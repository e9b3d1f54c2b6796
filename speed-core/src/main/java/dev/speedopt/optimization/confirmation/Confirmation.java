package dev.speedopt.optimization.confirmation;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Stack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Accepted changes, looked at as a whole: each was proved on top of those before it, none with those after it. Whatever no longer
 * holds goes, and what is left is looked at again, until all of it holds.
 */
final class Confirmation {
    private final Restacking restacking;
    private final StackChecks checks;
    private final Map<Change, Measurement> measured = new LinkedHashMap<>();
    private final Map<Change, String> dropped = new LinkedHashMap<>();

    Confirmation(Restacking restacking, StackChecks checks) {
        this.restacking = restacking;
        this.checks = checks;
    }

    /**
     * What holds and what does not.
     *
     * @param laid what holds
     * @param suite what the whole suite said of it, in a sentence; empty where nothing holds
     * @param measured fresh pairs of each that holds, in order
     * @param dropped each with the reason
     */
    record Outcome(
            Restacking.Laid laid, String suite, Map<Change, Measurement> measured, Map<Change, String> dropped) {}

    /** @param accepted in the order in which they were */
    Outcome of(List<Change> accepted) {
        List<Change> standing = new ArrayList<>(accepted);
        while (true) {
            Restacking.Laid laid = restacking.lay(standing);
            laid.left().forEach((change, why) -> drop(standing, change, why));
            if (!laid.left().isEmpty()) {
                continue;
            }
            String suite = standing.isEmpty() ? "" : holds(laid.stack(), standing);
            if (suite != null) {
                measured.keySet().retainAll(standing);
                return new Outcome(laid, suite, measured, dropped);
            }
        }
    }

    /** What the suite said; null when something was dropped, so that the rest has to be looked at again. */
    private @org.jspecify.annotations.Nullable String holds(Stack stack, List<Change> standing) {
        RungResult suite = checks.suite(stack);
        if (!suite.passed()) {
            drop(standing, suspect(suite, standing), "with the other accepted changes, " + suite.summary());
            return null;
        }
        for (Change change : List.copyOf(standing)) {
            RungResult behaves = checks.behaves(stack, change);
            if (!behaves.passed()) {
                drop(standing, change, "with the other accepted changes, " + behaves.summary());
                return null;
            }
        }
        int before = standing.size();
        for (Change change : List.copyOf(standing)) {
            Measurement found = measured.computeIfAbsent(change, each -> measure(stack, each));
            if (found.verdict() != Verdict.FASTER) {
                drop(
                        standing,
                        change,
                        "fresh pairs of forks against the base do not confirm it: "
                                + found.verdict().label() + ", " + found.reason());
            }
        }
        return standing.size() == before ? suite.summary() : null;
    }

    /** What cannot be told gets one more chance: it was told before. */
    private Measurement measure(Stack stack, Change change) {
        Measurement found = checks.faster(stack, change);
        return found.verdict() == Verdict.INCONCLUSIVE ? checks.faster(stack, change) : found;
    }

    /** The latest change that a failing test reaches; the latest of all where none is known to be reached. */
    private Change suspect(RungResult suite, List<Change> standing) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            Change change = standing.get(i);
            boolean reached = checks.reaching(change).stream()
                    .anyMatch(test -> suite.details().stream().anyMatch(line -> line.contains(test)));
            if (reached) {
                return change;
            }
        }
        return Objects.requireNonNull(standing.get(standing.size() - 1));
    }

    private void drop(List<Change> standing, Change change, String reason) {
        standing.remove(change);
        measured.remove(change);
        dropped.put(change, reason);
    }
}
