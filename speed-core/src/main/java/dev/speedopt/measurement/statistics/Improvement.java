package dev.speedopt.measurement.statistics;

/** Two scales for the same thing: log ratios, which add up and are symmetric, and per cent of time saved, which people read. */
public final class Improvement {
    private Improvement() {}

    /** Per cent of time saved, below 100, from ln(original / optimised). Twice as fast is 50; half as fast is −100. */
    public static double percent(double logRatio) {
        return -100 * Math.expm1(-logRatio);
    }

    /** ln(original / optimised) from per cent of time saved; infinite from 100 on. */
    public static double logRatio(double percent) {
        return percent >= 100 ? Double.POSITIVE_INFINITY : -Math.log1p(-percent / 100);
    }

    /** Per cent of {@code original} that {@code optimized} saves; 0 when the original took no time that the clock could see. */
    public static double percent(double original, double optimized) {
        return original > 0 ? 100 * (original - optimized) / original : 0;
    }
}
