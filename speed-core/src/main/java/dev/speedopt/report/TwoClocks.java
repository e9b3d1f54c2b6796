package dev.speedopt.report;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.report.text.Numbers;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What both clocks say about a measurement, and which one decided. */
final class TwoClocks {
    private TwoClocks() {}

    /** One line a clock; none where no pair was run. */
    static List<String> of(Measurement measurement) {
        return measurement.pairs().isEmpty()
                ? List.of()
                : List.of(
                        line(measurement, "cpu", PairResult::cpuLogRatio),
                        line(measurement, "wall", PairResult::wallLogRatio));
    }

    private static String line(Measurement measurement, String clock, ToDoubleFunction<PairResult> value) {
        double[] sorted =
                measurement.pairs().stream().mapToDouble(value).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return (clock.equals("cpu") ? "CPU clock  " : "Wall clock ") + " " + saved(median)
                + " (median of " + Numbers.count(sorted.length, "pair", "pairs") + ", " + saved(sorted[0]) + " to "
                + saved(sorted[sorted.length - 1]) + ")"
                + (measurement.clock().equals(clock) ? "; decided, as " + measurement.clockReason() : "");
    }

    private static String saved(double logRatio) {
        return Numbers.percent(-100 * Math.expm1(-logRatio));
    }
}
