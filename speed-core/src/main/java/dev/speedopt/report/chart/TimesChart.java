package dev.speedopt.report.chart;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Time a call before and after: the reported figure as a bar, the median of each fork as a dot on it. */
final class TimesChart {
    private TimesChart() {}

    static @Nullable Chart draw(String id, Measurement measurement) {
        Gain gain = new Gain(measurement);
        Double original = gain.figure(measurement.original());
        Double optimized = gain.figure(measurement.optimized());
        Numbers.Pair times = gain.times();
        if (original == null || optimized == null || times == null) {
            return null;
        }
        // The pairs' own times are CPU time; beside wall times they would show something else.
        List<PairResult> pairs = "cpu".equals(measurement.clock()) ? measurement.pairs() : List.of();
        Scale scale = Scale.withZero(
                DoubleStream.concat(
                        DoubleStream.of(original, optimized),
                        pairs.stream()
                                .flatMapToDouble(pair -> DoubleStream.of(pair.originalNanos(), pair.optimizedNanos()))),
                0,
                Chart.WIDTH - 4);
        Markup out = new Markup();
        Bars bars = new Bars(out, scale);
        bars.bar(0, "original", "Original", times.original(), original);
        bars.bar(Bars.ROW, "optimized", "Optimised", times.optimized(), optimized);
        for (PairResult pair : pairs) {
            if (Double.isFinite(pair.originalNanos()) && Double.isFinite(pair.optimizedNanos())) {
                bars.dot(0, "original", pair.originalNanos());
                bars.dot(Bars.ROW, "optimized", pair.optimizedNanos());
            }
        }
        String key =
                "bar: " + gain.basis(measurement.optimized()) + (pairs.isEmpty() ? "" : " · dot: median of a fork");
        out.leaf("text", key, "class", "speed-muted", "x", "0", "y", "104");
        return new Chart(
                id,
                "Time a call",
                "Original " + times.original() + ", optimised " + times.optimized() + ", " + gain.clock() + ", "
                        + gain.basis(measurement.optimized()) + ".",
                112,
                out);
    }
}
