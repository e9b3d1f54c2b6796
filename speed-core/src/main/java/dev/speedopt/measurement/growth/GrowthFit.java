package dev.speedopt.measurement.growth;

import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Growth.Exponent;
import dev.speedopt.evidence.Growth.Point;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Fits exponents: a power of the size is a straight line on logarithmic paper, and its slope is the exponent. */
public final class GrowthFit {
    /** A range of sizes less wide says nothing about growth. */
    private static final double LEAST_RANGE = 4;

    private GrowthFit() {}

    /**
     * @param points of all sizes and pairs
     * @param confidence of the intervals, 0 to below 1
     * @return null where sizes lie too close together, or points are too few
     */
    public static @Nullable Growth of(List<Point> points, double confidence) {
        List<Point> usable = points.stream()
                .filter(point -> point.size() > 0 && point.originalNanos() > 0 && point.optimizedNanos() > 0)
                .toList();
        double least = usable.stream().mapToDouble(Point::size).min().orElse(1);
        double most = usable.stream().mapToDouble(Point::size).max().orElse(1);
        if (usable.size() < Line.LEAST_POINTS || most < LEAST_RANGE * least) {
            return null;
        }
        return new Growth(
                exponent(usable, Point::originalNanos, confidence),
                exponent(usable, Point::optimizedNanos, confidence),
                confidence,
                usable);
    }

    private static Exponent exponent(List<Point> points, ToDoubleFunction<Point> nanos, double confidence) {
        double[] sizes =
                points.stream().mapToDouble(point -> Math.log(point.size())).toArray();
        double[] times = points.stream()
                .mapToDouble(point -> Math.log(nanos.applyAsDouble(point)))
                .toArray();
        Line line = Line.through(sizes, times);
        double reach = line.reach(confidence);
        return new Exponent(line.slope(), line.slope() - reach, line.slope() + reach);
    }
}
