package dev.speedopt.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the time of one target, as it was found at the start of each run, went over the runs.
 *
 * @param target in selector form
 * @param clock {@code cpu} or {@code wall}
 * @param points one a run, oldest first; the newest {@value #MOST_POINTS} of them
 * @param shifts where it changed for good
 */
public record Trend(String target, String clock, List<Point> points, List<Shift> shifts) {
    /** More would make the search for change points slow and a chart unreadable. */
    static final int MOST_POINTS = 150;

    public Trend {
        points = List.copyOf(points);
        shifts = List.copyOf(shifts);
    }

    /**
     * One run.
     *
     * @param run id
     * @param originalNanos time a call before the run changed anything: median over its attempts
     * @param bestNanos time a call of what the run accepted; absent where it accepted nothing
     */
    public record Point(
            String run, double originalNanos, @Nullable Double bestNanos) {}

    /**
     * A lasting change of a target's time.
     *
     * @param run the first one after it
     * @param before id of the last run before it
     * @param commit that {@code run} started from: the change lies between the two commits; absent where Git does not know
     * @param commitBefore that {@code before} started from; absent where Git does not know
     * @param fromNanos median of the runs before it, back to the shift before
     * @param toNanos median of the runs after it, up to the next shift
     * @param change of the time in per cent; above 0 is slower
     * @param chance that values in a random order show a change as clear, 0 to 1
     * @param runsBefore that {@code fromNanos} is of
     * @param runsAfter that {@code toNanos} is of
     */
    public record Shift(
            String run,
            String before,
            @Nullable String commit,
            @Nullable String commitBefore,
            double fromNanos,
            double toNanos,
            double change,
            double chance,
            int runsBefore,
            int runsAfter) {
        public boolean slower() {
            return change > 0;
        }

        /** Whether the same code ran before and after: what changed is the machine, or what else it did. */
        public boolean ofTheMachine() {
            return commit != null && commit.equals(commitBefore);
        }
    }

    /** Targets that were measured in two runs at least, by name. */
    static List<Trend> of(Collection<PastAttempt> attempts, Shifts shifts) {
        Map<String, Map<String, List<PastAttempt>>> targets = new TreeMap<>();
        for (PastAttempt attempt : attempts) {
            if (attempt.originalNanos() != null) {
                targets.computeIfAbsent(attempt.target() + "\n" + attempt.clock(), any -> new TreeMap<>())
                        .computeIfAbsent(attempt.run(), any -> new ArrayList<>())
                        .add(attempt);
            }
        }
        List<Trend> trends = new ArrayList<>();
        targets.forEach((key, runs) -> {
            if (runs.size() > 1) {
                List<Point> all = runs.entrySet().stream()
                        .map(run -> point(run.getKey(), run.getValue()))
                        .toList();
                List<Point> points = all.subList(Math.max(0, all.size() - MOST_POINTS), all.size());
                int end = key.lastIndexOf('\n');
                trends.add(new Trend(key.substring(0, end), key.substring(end + 1), points, shifts.in(points)));
            }
        });
        return trends;
    }

    private static Point point(String run, List<PastAttempt> attempts) {
        return new Point(
                run,
                Shifts.median(attempts.stream()
                        .map(PastAttempt::originalNanos)
                        .filter(java.util.Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray()),
                attempts.stream()
                        .filter(PastAttempt::accepted)
                        .map(PastAttempt::optimizedNanos)
                        .filter(java.util.Objects::nonNull)
                        .min(Double::compare)
                        .orElse(null));
    }
}
