package dev.speedopt.measurement.statistics;

import java.util.Arrays;

/** Order statistics. */
public final class Quantile {
    private Quantile() {}

    /**
     * The middle value, or the mean of the middle two.
     *
     * @param values at least one
     */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The greatest of the lowest values: of those that make up a share of all, rounded up to one at least.
     *
     * @param values at least one
     * @param share above 0, at most 1
     */
    public static double lowest(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
