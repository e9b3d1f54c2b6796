package dev.speedopt.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Change points of a series by hierarchical divisive estimation (Matteson and James, 2014): the split with the greatest energy
 * distance between both sides, kept when few shuffles of the same values have one as great. Knows no distribution; outliers move it
 * little.
 */
final class EDivisive {
    private static final int LEAST_SEGMENT = 3;
    private static final int SHUFFLES = 199;
    private static final double SIGNIFICANCE = 0.01;

    private final double[] values;
    private final List<Split> found = new ArrayList<>();
    // A fixed seed: the same history gives the same change points.
    private final SplittableRandom random = new SplittableRandom(20140101);

    private EDivisive(double[] values) {
        this.values = values;
    }

    /**
     * A change.
     *
     * @param at index of the first value after it
     * @param chance share of shuffles with a split as clear, 0 to 1
     */
    record Split(int at, double chance) {}

    private record Candidate(int at, double energy) {}

    /** Change points in order; each side has three values at least. */
    static List<Split> of(double[] values) {
        EDivisive search = new EDivisive(values);
        search.divide(0, values.length);
        return search.found.stream()
                .sorted(java.util.Comparator.comparingInt(Split::at))
                .toList();
    }

    private void divide(int from, int to) {
        if (to - from < 2 * LEAST_SEGMENT) {
            return;
        }
        double[] segment = java.util.Arrays.copyOfRange(values, from, to);
        Candidate best = best(segment);
        double chance = chance(segment, best.energy());
        if (chance <= SIGNIFICANCE) {
            found.add(new Split(from + best.at(), chance));
            divide(from, from + best.at());
            divide(from + best.at(), to);
        }
    }

    /** Stops as soon as it is clear that there is none. */
    private double chance(double[] segment, double energy) {
        double[] shuffled = segment.clone();
        int asGreat = 0;
        for (int i = 1; i <= SHUFFLES; i++) {
            shuffle(shuffled);
            asGreat += best(shuffled).energy() >= energy - 1e-12 ? 1 : 0;
            if ((asGreat + 1.0) / (SHUFFLES + 1) > SIGNIFICANCE) {
                return 1;
            }
        }
        return (asGreat + 1.0) / (SHUFFLES + 1);
    }

    private void shuffle(double[] some) {
        for (int i = some.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = some[i];
            some[i] = some[other];
            some[other] = kept;
        }
    }

    private static Candidate best(double[] some) {
        int n = some.length;
        double left = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                right += Math.abs(some[i] - some[j]);
            }
        }
        double all = right;
        Candidate best = new Candidate(LEAST_SEGMENT, Double.NEGATIVE_INFINITY);
        for (int at = 1; at <= n - LEAST_SEGMENT; at++) {
            int moved = at - 1;
            for (int i = 0; i < n; i++) {
                double distance = Math.abs(some[moved] - some[i]);
                if (i < moved) {
                    left += distance;
                } else {
                    right -= distance;
                }
            }
            if (at >= LEAST_SEGMENT) {
                double across = all - left - right;
                double m = at;
                double k = n - (double) at;
                double energy =
                        m * k / (m + k) * (2 * across / (m * k) - 2 * left / (m * (m - 1)) - 2 * right / (k * (k - 1)));
                best = energy > best.energy() ? new Candidate(at, energy) : best;
            }
        }
        return best;
    }
}
