package dev.speedopt.measurement.statistics;

import java.util.List;

/**
 * Bounds of the geometric mean of several ratios, given as samples of their logarithms. The samples may depend on each other
 * in any way (scenarios share forks), so errors are added, not their squares: by the triangle inequality the standard error of
 * a mean is never above the mean of the standard errors. The fewest degrees of freedom count.
 */
public final class GeometricMean {
    private GeometricMean() {}

    /**
     * @param samples of one ratio each, at least one
     * @param alpha probability with which each bound may miss, above 0 and below 0.5
     */
    public static Bounds bounds(List<TrimmedMean> samples, double alpha) {
        double error = samples.stream()
                .mapToDouble(TrimmedMean::standardError)
                .average()
                .orElseThrow();
        int freedom =
                samples.stream().mapToInt(TrimmedMean::degreesOfFreedom).min().orElseThrow();
        return new TrimmedMean(location(samples), error, freedom).bounds(alpha);
    }

    /** The mean of the logarithms. */
    public static double location(List<TrimmedMean> samples) {
        return samples.stream().mapToDouble(TrimmedMean::location).average().orElseThrow();
    }
}
