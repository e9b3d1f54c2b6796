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
}
