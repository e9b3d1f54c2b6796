package dev.speedopt.measurement.pair;

import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import java.util.List;

/**
 * Whether both forks of a pair kept to one speed. The JIT compiler can throw code away at any time and profile anew, which
 * makes a fork two to four times slower for hundreds of slices: no plateau before the first slice can exclude that. Neighbours
 * on the machine slow slices down as well, by a third where they fight over caches, but they hit both forks, which take turns;
 * a compiler's change of mind hits one. So the two are compared with each other.
 */
final class Steadiness {
    /** Between the two forks' median slices, each over the best that its fork has shown. */
    private static final double APART = 1.2;

    /** What no neighbour does to a median in CPU time. */
    private static final double UNSTEADY = 2;

    private static final double WAITS = 0.2;

    /** Share of the slices. */
    private static final double BRIEF = 0.1;

    private Steadiness() {}

    /**
     * Whether a pair counts.
     *
     * @param original excess of the original's fork
     * @param candidate excess of the candidate's fork
     */
    static boolean steady(double original, double candidate) {
        double worse = Math.max(original, candidate);
        return worse <= UNSTEADY && worse <= APART * Math.min(original, candidate);
    }

    /**
     * The median slice in CPU time over the best that this fork has shown, at least 1; 1 for what waits. The best is the level of the
     * warm-up, or what a tenth of the slices keep below: a single lucky slice is no speed that a fork had.
     */
    static double excess(WarmUpReport warmUp, List<SliceReport> slices, long passes) {
        double waiting = Quantile.median(
                slices.stream().mapToDouble(SliceReport::waitingShare).toArray());
        if (waiting > WAITS) {
            return 1;
        }
        double[] perPass = slices.stream()
                .mapToDouble(slice -> (double) slice.cpu() / passes)
                .toArray();
        double best = Math.min((double) warmUp.passNanos(), Quantile.lowest(perPass, BRIEF));
        return Math.max(1, Quantile.median(perPass) / best);
    }
}
