package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run in the order in which people want to read it; counted and sorted, nothing judged. */
public record RunView(RunResult run) {
    /** Attempts that ended so; accepted ones with the greatest improvement first, all others as they were tried. */
    public List<Attempt> attempts(Outcome outcome) {
        List<Attempt> found = run.attempts().stream()
                .filter(attempt -> Outcome.of(attempt) == outcome)
                .toList();
        return outcome == Outcome.ACCEPTED
                ? found.stream()
                        .sorted(Comparator.comparingDouble(RunView::improvement).reversed())
                        .toList()
                : found;
    }

    /** All attempts: accepted, held, open, refused. */
    public List<Attempt> attempts() {
        List<Attempt> all = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.ACCEPTED, Outcome.HELD, Outcome.OPEN, Outcome.REFUSED)) {
            all.addAll(attempts(outcome));
        }
        return all;
    }

    /** For each target the attempt that went farthest, in reading order. */
    public List<Attempt> bestPerTarget() {
        Map<String, Attempt> best = new LinkedHashMap<>();
        for (Attempt attempt : attempts()) {
            best.merge(
                    attempt.target().toString(),
                    attempt,
                    (one, two) -> Outcome.of(one) == Outcome.of(two) && height(two) > height(one) ? two : one);
        }
        return List.copyOf(best.values());
    }

    /** How many attempts each rung refused, in climbing order; those that no rung refused come last. */
    public Map<String, Integer> refusals() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Rung rung : Rung.values()) {
            attempts(Outcome.REFUSED).stream()
                    .map(Attempt::failure)
                    .filter(failure -> failure != null && failure.rung() == rung)
                    .forEach(failure -> counts.merge(rung.label(), 1, Integer::sum));
        }
        attempts(Outcome.REFUSED).stream()
                .filter(attempt -> attempt.failure() == null)
                .forEach(attempt -> counts.merge("no rung, see its reason", 1, Integer::sum));
        return counts;
    }

    /** Wall time in milliseconds that all attempts together spent on each rung, in climbing order. */
    public Map<Rung, Long> time() {
        Map<Rung, Long> spent = new EnumMap<>(Rung.class);
        run.attempts().stream()
                .flatMap(attempt -> attempt.rungs().stream())
                .forEach((RungResult rung) -> spent.merge(rung.rung(), rung.millis(), Long::sum));
        return spent;
    }

    private static double improvement(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        return measurement == null ? Double.NEGATIVE_INFINITY : measurement.improvement();
    }

    private static int height(Attempt attempt) {
        return attempt.rungs().size();
    }
}
