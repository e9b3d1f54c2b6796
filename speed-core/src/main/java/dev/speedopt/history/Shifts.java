package dev.speedopt.history;

import dev.speedopt.history.Trend.Point;
import dev.speedopt.history.Trend.Shift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds where a target's time changed for good, and between which commits. */
final class Shifts {
    /** Per cent that machines and days differ by without anybody's doing. */
    private static final double LEAST_CHANGE = 5;

    private final Function<String, Optional<String>> base;

    /** @param base the commit that a run started from, as far as it is known */
    Shifts(Function<String, Optional<String>> base) {
        this.base = base;
    }

    List<Shift> in(List<Point> points) {
        // Ratios count, not differences: twice as slow is the same shift for a nanosecond and for a second.
        List<EDivisive.Split> splits = EDivisive.of(points.stream()
                .mapToDouble(point -> Math.log(point.originalNanos()))
                .toArray());
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            int at = splits.get(i).at();
            int from = i == 0 ? 0 : splits.get(i - 1).at();
            int to = i + 1 == splits.size() ? points.size() : splits.get(i + 1).at();
            double before = median(points, from, at);
            double after = median(points, at, to);
            double change = 100 * (after - before) / before;
            if (Math.abs(change) >= LEAST_CHANGE) {
                String run = points.get(at).run();
                String last = points.get(at - 1).run();
                shifts.add(new Shift(
                        run,
                        last,
                        base.apply(run).orElse(null),
                        base.apply(last).orElse(null),
                        before,
                        after,
                        change,
                        splits.get(i).chance(),
                        at - from,
                        to - at));
            }
        }
        return shifts;
    }

    private static double median(List<Point> points, int from, int to) {
        return median(points.subList(from, to).stream()
                .mapToDouble(Point::originalNanos)
                .toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
