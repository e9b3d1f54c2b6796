package dev.speedopt.measurement.pair;

import dev.speedopt.config.SpeedConfig.Statistic;
import dev.speedopt.evidence.Timing;
import dev.speedopt.measurement.statistics.Improvement;
import dev.speedopt.measurement.statistics.Quantile;
import dev.speedopt.probe.bench.SliceReport;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pairs of one comparison that count, seen together. */
public record Series(List<PairData> pairs) {
    public Series {
        pairs = List.copyOf(pairs);
    }

    /** The steady ones; all of them where none is, so that there is something to show. */
    public static Series counted(List<PairData> pairs) {
        List<PairData> steady = pairs.stream().filter(PairData::steady).toList();
        return new Series(steady.isEmpty() ? pairs : steady);
    }

    public ClockChoice clock() {
        return ClockChoice.of(pairs);
    }

    /** One value a pair, of the deciding clock. */
    public double[] logRatios() {
        Clock clock = clock().clock();
        return pairs.stream()
                .map(PairSummary::of)
                .mapToDouble(pair -> clock == Clock.CPU ? pair.cpuLogRatio() : pair.wallLogRatio())
                .toArray();
    }

    /** Per cent of time saved, by the configured statistic over all slices of all forks. */
    public double estimate(Statistic statistic) {
        Timing original = timing(PairData::original);
        Timing candidate = timing(PairData::candidate);
        return Improvement.percent(figure(original, statistic), figure(candidate, statistic));
    }

    public Timing timing(Function<PairData, List<SliceReport>> side) {
        Clock clock = clock().clock();
        double[] costs = pairs.stream()
                .flatMapToDouble(pair -> Arrays.stream(Costs.perCall(side.apply(pair), clock)))
                .toArray();
        return new Timing(
                Arrays.stream(costs).min().orElseThrow(),
                Quantile.median(costs),
                Arrays.stream(costs).average().orElseThrow(),
                costs.length);
    }

    /** Bytes a call, the median of the forks; null where a JVM does not tell. */
    @Nullable
    public Double allocation(Function<PairData, List<SliceReport>> side) {
        double[] forks = pairs.stream()
                .map(side)
                .mapToDouble(slices -> slices.stream().anyMatch(slice -> slice.allocated() < 0)
                        ? Double.NaN
                        : sum(slices, SliceReport::allocated) / sum(slices, SliceReport::invocations))
                .toArray();
        return Arrays.stream(forks).anyMatch(Double::isNaN) ? null : Quantile.median(forks);
    }

    /** Share of calls that ended in an exception, 0 to 1. */
    public double thrown(Function<PairData, List<SliceReport>> side) {
        List<SliceReport> slices =
                pairs.stream().flatMap(pair -> side.apply(pair).stream()).toList();
        return sum(slices, SliceReport::thrown) / sum(slices, SliceReport::invocations);
    }

    private static double sum(List<SliceReport> slices, Function<SliceReport, Long> value) {
        return slices.stream().mapToDouble(slice -> value.apply(slice)).sum();
    }

    private static double figure(Timing timing, Statistic statistic) {
        return switch (statistic) {
            case MINIMUM -> timing.best();
            case MEDIAN -> timing.median();
            case MEAN -> timing.mean();
        };
    }
}
