package dev.speedopt.measurement;

import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a fork kept to one speed. The JIT compiler can throw code away at any time and profile anew, which makes it two to
 * four times slower for hundreds of slices: no plateau before the first slice can exclude that.
 */
final class Steadiness {
    /** In steady forks the median was at most 1.07 times the best, on a machine with seven programs a core. */
    private static final double UNSTEADY = 1.2;

    private static final double COMPUTES = 0.8;

    private Steadiness() {}

    /** Whether the median slice is about as fast as the best that this fork has shown; true for what waits. */
    static boolean steady(WarmUpReport warmUp, List<SliceReport> slices, long passes) {
        double cpu = slices.stream().mapToDouble(SliceReport::cpu).sum();
        double blocked = slices.stream().mapToDouble(SliceReport::blocked).sum();
        if (cpu < COMPUTES * (cpu + blocked)) {
            return true;
        }
        double[] perPass = slices.stream()
                .mapToDouble(slice -> (double) slice.cpu() / passes)
                .toArray();
        double best = Math.min(
                (double) warmUp.passNanos(), Arrays.stream(perPass).min().orElseThrow());
        return Quantile.median(perPass) <= UNSTEADY * best;
    }
}
