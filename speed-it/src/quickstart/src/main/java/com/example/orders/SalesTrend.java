package com.example.orders;

/** Smooths daily sales, so that a trend can be seen. */
public final class SalesTrend {
    private SalesTrend() {}

    /**
     * Average of each day and the days before it, in cents, rounded down.
     *
     * @param dailyCents sales of consecutive days
     * @param window days averaged, at least 1; the first days have fewer
     * @throws IllegalArgumentException when the window is empty
     */
    public static long[] movingAverage(long[] dailyCents, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("window must be at least 1: " + window);
        }
        long[] averages = new long[dailyCents.length];
        for (int day = 0; day < dailyCents.length; day++) {
            int first = Math.max(0, day - window + 1);
            Long sum = 0L;
            for (int i = first; i <= day; i++) {
                sum += dailyCents[i];
            }
            averages[day] = Math.floorDiv(sum, (long) (day - first + 1));
        }
        return averages;
    }

    /** Whether the last value is above the first; a flat or empty series does not rise. */
    public static boolean rising(long[] averages) {
        return averages.length > 1 && averages[averages.length - 1] > averages[0];
    }
}
