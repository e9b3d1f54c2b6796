package dev.speedopt.measurement.statistics;

/**
 * Between these two the truth lies, most of the time.
 *
 * @param lower not above {@code upper}
 * @param upper may be infinite
 */
public record Bounds(double lower, double upper) {
    /** What is known before there are enough values: nothing. */
    public static final Bounds UNKNOWN = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
}
