package dev.speedopt.measurement.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Location of a sample without its extremes, and how far to trust it: Yuen's trimmed mean. With nothing trimmed it is the
 * ordinary mean with Student's t.
 *
 * <p>Source: Yuen, "The two-sample trimmed t for unequal population variances", Biometrika 61 (1974), one sample of it: the
 * squared standard error is the Winsorised sum of squares over {@code h (h − 1)}, with {@code h} values kept and
 * {@code h − 1} degrees of freedom.
 *
 * @param location the trimmed mean
 * @param standardError of it, 0 or more
 * @param degreesOfFreedom at least 1
 */
public record TrimmedMean(double location, double standardError, int degreesOfFreedom) {

    /**
     * @param values at least {@code 2 + 2 · perSide}
     * @param perSide values dropped at each end, 0 or more
     */
    public static TrimmedMean of(double[] values, int perSide) {
        int size = values.length;
        int kept = size - 2 * perSide;
        if (perSide < 0 || kept < 2) {
            throw new IllegalArgumentException("Cannot drop " + perSide + " a side of " + size + " values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double location =
                Arrays.stream(sorted, perSide, size - perSide).average().orElseThrow();
        Arrays.fill(sorted, 0, perSide, sorted[perSide]);
        Arrays.fill(sorted, size - perSide, size, sorted[size - perSide - 1]);
        double winsorisedMean = Arrays.stream(sorted).average().orElseThrow();
        double squares = Arrays.stream(sorted)
                .map(value -> (value - winsorisedMean) * (value - winsorisedMean))
                .sum();
        return new TrimmedMean(location, Math.sqrt(squares / (kept * (kept - 1.0))), kept - 1);
    }

    /** Bounds that each miss the true location with probability {@code alpha}, above 0 and below 0.5. */
    public Bounds bounds(double alpha) {
        double reach = standardError * TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(alpha);
        return new Bounds(location - reach, location + reach);
    }
}
