package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Measurement.Saving;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.Series;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.Improvement;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.probe.bench.SliceReport;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What pairs say about bytes allocated a call. Two forks agree to half a per cent, so few are enough. */
public final class AllocationSaving {
    /** Spread of the same code from fork to fork: what a few forks that happen to agree are not believed to be below. */
    private static final double LEAST_DEVIATION = 0.0055;

    /** Half an object header: a method that allocates less than that allocates nothing. */
    private static final double NOTHING = 8;

    private AllocationSaving() {}

    /** Null before there are enough pairs, and where the JVM does not tell or the original allocates nothing. */
    public static @Nullable Saving of(List<PairData> pairs, SequentialRule rule) {
        if (pairs.size() < SequentialRule.LEAST_PAIRS
                || pairs.stream()
                        .anyMatch(pair ->
                                bytes(pair, PairData::original) == null || bytes(pair, PairData::candidate) == null)) {
            return null;
        }
        double[] ratios = pairs.stream()
                .mapToDouble(pair -> logRatio(known(pair, PairData::original), known(pair, PairData::candidate)))
                .toArray();
        Bounds bounds = rule.bounds(ratios, LEAST_DEVIATION);
        return new Saving(
                Improvement.percent(Arrays.stream(ratios).average().orElseThrow()), bounds.lower(), bounds.upper());
    }

    /** ln(original / candidate) of bytes a call. */
    public static double logRatio(double original, double candidate) {
        return Math.log((original + NOTHING) / (candidate + NOTHING));
    }

    private static double known(PairData pair, Function<PairData, List<SliceReport>> side) {
        return Objects.requireNonNull(bytes(pair, side));
    }

    private static @Nullable Double bytes(PairData pair, Function<PairData, List<SliceReport>> side) {
        return new Series(List.of(pair)).allocation(side);
    }
}
