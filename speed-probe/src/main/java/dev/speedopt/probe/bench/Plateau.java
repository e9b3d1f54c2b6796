package dev.speedopt.probe.bench;

import java.util.List;

/**
 * Whether rounds still get faster: the median of the last ten against that of the ten before; of the last third against the
 * third before, but three at least, where slow calls make rounds long and few.
 */
final class Plateau {
    private static final int MOST = 10;
    private static final int LEAST = 3;
    private static final double STILL_FASTER = 0.95;

    private Plateau() {}

    /** Whether there were enough rounds to tell, and the last were no more than 5 % faster than those before. */
    static boolean reached(List<Double> rounds) {
        int size = rounds.size();
        int window = window(size);
        return size >= 2 * window
                && level(rounds) >= STILL_FASTER * median(rounds.subList(size - 2 * window, size - window));
    }

    /** Median of the last rounds. */
    static double level(List<Double> rounds) {
        return median(rounds.subList(Math.max(0, rounds.size() - window(rounds.size())), rounds.size()));
    }

    private static int window(int rounds) {
        return Math.max(LEAST, Math.min(MOST, rounds / 3));
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
