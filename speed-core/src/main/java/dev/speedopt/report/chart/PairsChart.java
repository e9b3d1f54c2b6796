package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Markup;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** What each pair of forks said, with the interval that follows, the estimate, and zero: right of zero is faster. */
final class PairsChart {
    private static final int TOP = 8;
    private static final int ROW = 14;
    private final Measurement measurement;
    private final List<Double> improvements = new ArrayList<>();
    private final Scale scale;
    private final int bottom;
    private final Markup out = new Markup();

    private PairsChart(Measurement measurement) {
        this.measurement = measurement;
        measurement
                .pairs()
                .forEach(pair -> improvements.add(
                        improvement("wall".equals(measurement.clock()) ? pair.wallLogRatio() : pair.cpuLogRatio())));
        this.scale = Scale.withZero(
                DoubleStream.concat(
                        improvements.stream().mapToDouble(Double::doubleValue),
                        known(measurement)
                                ? DoubleStream.of(measurement.lower(), measurement.upper(), measurement.improvement())
                                : DoubleStream.of(measurement.improvement())),
                26,
                Chart.WIDTH - 14);
        this.bottom = TOP + ROW * improvements.size() + 4;
    }

    /** A log ratio as a reduction of time in per cent. */
    private static double improvement(double logRatio) {
        return -100 * Math.expm1(-logRatio);
    }

    static @Nullable Chart draw(String id, Measurement measurement) {
        PairsChart chart = new PairsChart(measurement);
        if (chart.improvements.stream().noneMatch(Double::isFinite)) {
            return null;
        }
        chart.interval();
        chart.axis();
        chart.line("speed-zero", 0);
        chart.line("speed-estimate", measurement.improvement());
        chart.dots();
        chart.key();
        Gain gain = new Gain(measurement);
        return new Chart(
                id,
                "Improvement in each pair of forks",
                "Estimate " + gain.percent() + ", " + (known(measurement) ? "interval " : "") + gain.sure() + ".",
                chart.bottom + 58,
                chart.out);
    }

    private static boolean known(Measurement measurement) {
        return new Gain(measurement).interval().known();
    }

    private void interval() {
        if (known(measurement) && Double.isFinite(measurement.lower()) && Double.isFinite(measurement.upper())) {
            double from = scale.at(measurement.lower());
            double width = Math.max(2, scale.at(measurement.upper()) - from);
            rect("speed-band", from, width);
        }
    }

    private void rect(String kind, double from, double width) {
        out.empty(
                "rect",
                "class",
                kind,
                "x",
                number(from),
                "y",
                String.valueOf(TOP - 4),
                "width",
                number(width),
                "height",
                String.valueOf(bottom - TOP + 4));
    }

    private void line(String kind, double at) {
        if (Double.isFinite(at)) {
            String x = scale.x(at);
            out.empty(
                    "line",
                    "class",
                    kind,
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    String.valueOf(TOP - 4),
                    "y2",
                    String.valueOf(bottom));
        }
    }

    private void axis() {
        for (double tick : scale.ticks()) {
            line("speed-grid", tick);
            String label = new BigDecimal(tick)
                            .round(new MathContext(6))
                            .stripTrailingZeros()
                            .toPlainString() + "%";
            out.leaf(
                    "text",
                    label,
                    "class",
                    "speed-muted",
                    "x",
                    scale.x(tick),
                    "y",
                    String.valueOf(bottom + 15),
                    "text-anchor",
                    "middle");
        }
    }

    private void dots() {
        for (int i = 0; i < improvements.size(); i++) {
            double improvement = improvements.get(i);
            if (!Double.isFinite(improvement)) {
                continue;
            }
            int y = TOP + ROW * i + ROW / 2;
            out.leaf("text", String.valueOf(i + 1), "class", "speed-muted", "x", "0", "y", String.valueOf(y + 4));
            boolean warm = measurement.pairs().get(i).warm();
            out.empty(
                    "circle",
                    "class",
                    warm ? "speed-pair" : "speed-pair speed-cold",
                    "cx",
                    scale.x(improvement),
                    "cy",
                    String.valueOf(y),
                    "r",
                    "4");
        }
    }

    private void key() {
        boolean cold = measurement.pairs().stream().anyMatch(pair -> !pair.warm());
        out.leaf(
                "text",
                "dot: a pair" + (cold ? " (hollow: not warm)" : "") + " · line: estimate",
                "class",
                "speed-muted",
                "x",
                "0",
                "y",
                String.valueOf(bottom + 35));
        out.leaf(
                "text",
                "band: interval at " + new Gain(measurement).confidence() + " confidence",
                "class",
                "speed-muted",
                "x",
                "0",
                "y",
                String.valueOf(bottom + 51));
    }
}
