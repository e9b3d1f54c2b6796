package dev.speedopt.measurement.judge;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.measurement.pair.Clock;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairSummary;
import dev.speedopt.measurement.pair.Series;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is known so far about one comparison; ends as evidence. */
public final class Findings {
    private static final double ALIKE = 0.01;

    private final MeasurementRequest request;
    private final SpeedConfig.Benchmarking benchmarking;
    private final SequentialRule rule;
    private final long start = System.nanoTime();
    private final List<PairData> pairs = new ArrayList<>();

    public Findings(MeasurementRequest request, SpeedConfig.Benchmarking benchmarking, SequentialRule rule) {
        this.request = request;
        this.benchmarking = benchmarking;
        this.rule = rule;
    }

    public void add(PairData pair) {
        pairs.add(pair);
    }

    public List<PairData> pairs() {
        return List.copyOf(pairs);
    }

    public Series series() {
        return Series.counted(pairs);
    }

    /** Pairs run. */
    public int size() {
        return pairs.size();
    }

    /** Pairs that count. */
    public int steady() {
        return (int) pairs.stream().filter(PairData::steady).count();
    }

    public double estimate() {
        return series().estimate(benchmarking.statisticalMethod());
    }

    /** Mean of the pairs' log ratios; 0 before there is one. */
    public double meanLogRatio() {
        return pairs.isEmpty()
                ? 0
                : Arrays.stream(series().logRatios()).average().orElse(0);
    }

    /** The same of wall time, whatever the clock that counts. */
    public double meanWallLogRatio() {
        return pairs.stream()
                .map(PairSummary::of)
                .mapToDouble(PairResult::wallLogRatio)
                .average()
                .orElse(0);
    }

    public Bounds bounds() {
        return steady() == 0 ? Bounds.UNKNOWN : rule.bounds(series().logRatios());
    }

    public long longestPairMillis() {
        return pairs.stream().mapToLong(PairData::millis).max().orElse(0);
    }

    /** What the harness takes itself for a call, in nanoseconds, on this machine; 0 where the original takes much more. */
    public double harnessNanos() {
        return pairs.stream()
                .mapToDouble(pair -> pair.originalWarmUp().harnessPicos() / 1000.0)
                .filter(nanos -> nanos > 0)
                .min()
                .orElse(0);
    }

    /** Whether both throw equally often. Where they do not, their times say nothing. */
    public boolean behaveAlike() {
        return Math.abs(thrown(Variant.ORIGINAL) - thrown(Variant.CANDIDATE)) <= ALIKE;
    }

    public double thrown(Variant variant) {
        return series().thrown(variant == Variant.ORIGINAL ? PairData::original : PairData::candidate);
    }

    /** Estimate and bounds, for a sentence. They are different statistics, so both say where they come from. */
    public String figures() {
        Bounds bounds = bounds();
        String text = Sentences.percent(Math.abs(estimate())) + (estimate() < 0 ? " more " : " less ")
                + series().clock().clock() + " time a call";
        return Double.isInfinite(bounds.lower())
                ? text + " after " + pairsCounted()
                : String.format(
                        Locale.ROOT,
                        "%s by %s, %s by the pairs (confidence %s, %s)",
                        text,
                        statistic(),
                        Sentences.percent(bounds.lower(), bounds.upper()),
                        benchmarking.confidenceLevel(),
                        pairsCounted());
    }

    private String statistic() {
        return benchmarking.statisticalMethod().name().toLowerCase(Locale.ROOT);
    }

    private String pairsCounted() {
        return steady() == size()
                ? Sentences.count(size(), "pair")
                : steady() + " steady of " + Sentences.count(size(), "pair");
    }

    public Measurement end(Verdict verdict, String reason) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (pairs.isEmpty()) {
            return new Measurement(
                    verdict,
                    reason,
                    Clock.CPU.label(),
                    "nothing was measured",
                    0,
                    -100,
                    100,
                    benchmarking.confidenceLevel(),
                    statistic(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    request.calls().size(),
                    millis,
                    List.of(),
                    null,
                    null,
                    null);
        }
        Series series = series();
        Bounds bounds = bounds();
        return new Measurement(
                verdict,
                reason,
                series.clock().clock().label(),
                series.clock().reason(),
                estimate(),
                Math.max(-1000, bounds.lower()),
                Math.min(100, bounds.upper()),
                benchmarking.confidenceLevel(),
                statistic(),
                series.timing(PairData::original),
                series.timing(PairData::candidate),
                series.allocation(PairData::original),
                series.allocation(PairData::candidate),
                pairs.stream().map(PairSummary::of).toList(),
                request.calls().size(),
                millis,
                List.of(),
                null,
                null,
                AllocationSaving.of(Series.counted(pairs).pairs(), rule));
    }
}
