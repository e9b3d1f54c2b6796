package dev.speedopt.measurement.pair;

import dev.speedopt.evidence.PairResult;
import dev.speedopt.measurement.statistics.Quantile;

/** From the slices of a pair to its one figure a clock. */
public final class PairSummary {
    private PairSummary() {}

    public static PairResult of(PairData pair) {
        return new PairResult(
                logRatio(pair, Clock.CPU),
                logRatio(pair, Clock.WALL),
                Quantile.median(Costs.perCall(pair.original(), Clock.CPU)),
                Quantile.median(Costs.perCall(pair.candidate(), Clock.CPU)),
                pair.steady());
    }

    /** The median over the slices: a disturbed slice moves it little, and both sides of a slice ran next to each other. */
    private static double logRatio(PairData pair, Clock clock) {
        double[] original = Costs.perCall(pair.original(), clock);
        double[] candidate = Costs.perCall(pair.candidate(), clock);
        double[] ratios = new double[original.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = Math.log(original[i] / candidate[i]);
        }
        return Quantile.median(ratios);
    }
}
