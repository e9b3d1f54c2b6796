package dev.speedopt.evidence;

import java.util.List;

/**
 * How time grows with the size of the inputs: time ∼ size<sup>exponent</sup>, fitted on the logarithms of both.
 *
 * @param original exponent before
 * @param optimized exponent after
 * @param confidence of both intervals, 0 to 1
 * @param points that both were fitted on
 */
public record Growth(Exponent original, Exponent optimized, double confidence, List<Point> points) {
    public Growth {
        points = List.copyOf(points);
    }

    /**
     * An exponent and how far to trust it.
     *
     * @param value 1 for linear, 2 for quadratic
     * @param lower end of its confidence interval
     * @param upper end of its confidence interval
     */
    public record Exponent(double value, double lower, double upper) {}

    /**
     * One size in one pair of forks.
     *
     * @param size elements or characters of an input, on average, above 0
     * @param originalNanos a call
     * @param optimizedNanos a call
     */
    public record Point(double size, double originalNanos, double optimizedNanos) {}
}
