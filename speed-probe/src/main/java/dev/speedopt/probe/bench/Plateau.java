package dev.speedopt.probe.bench;

import java.util.List;

/** Whether rounds still get faster: the median of the last ten against that of the ten before. */
final class Plateau {
    private static final int WINDOW = 10;
    private static final double STILL_FASTER = 0.95;

    private Plateau() {}

    /** Whether there were enough rounds to tell, and the last were no more than 5 % faster than those before. */
    static boolean reached(List<Double> rounds) {
        int size = rounds.size();
        return size >= 2 * WINDOW
                && level(rounds) >= STILL_FASTER * median(rounds.subList(size - 2 * WINDOW, size - WINDOW));
    }

    /** Median of the last rounds. */
    static double level(List<Double> rounds) {
        return median(rounds.subList(Math.max(0, rounds.size() - WINDOW), rounds.size()));
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
