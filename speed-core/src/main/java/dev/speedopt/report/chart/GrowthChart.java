package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Growth.Exponent;
import dev.speedopt.evidence.Growth.Point;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.report.text.Exponents;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Time a call against size, both logarithmic: a power is a straight line there, and its slope the exponent. */
final class GrowthChart {
    private static final int LEFT = 58;
    private static final int TOP = 10;
    private static final int BOTTOM = 190;

    private final Growth growth;
    private final Scale sizes;
    private final Scale times;
    private final Markup out = new Markup();

    private GrowthChart(Growth growth) {
        this.growth = growth;
        this.sizes = scale(growth.points().stream().mapToDouble(Point::size), LEFT + 8, Chart.WIDTH - 14);
        this.times = scale(
                growth.points().stream()
                        .flatMapToDouble(point -> DoubleStream.of(point.originalNanos(), point.optimizedNanos())),
                BOTTOM - 8,
                TOP + 4);
    }

    static @Nullable Chart draw(String id, Measurement measurement) {
        Growth growth = measurement.growth();
        if (growth == null || !drawable(growth)) {
            return null;
        }
        GrowthChart chart = new GrowthChart(growth);
        chart.axes();
        chart.series("original", growth.original(), Point::originalNanos);
        chart.series("optimized", growth.optimized(), Point::optimizedNanos);
        chart.key();
        Exponents exponents = new Exponents(growth);
        return new Chart(
                id,
                "Time a call as inputs grow",
                "Before and after: " + exponents.change() + " over " + exponents.range() + " (" + exponents.intervals()
                        + ").",
                BOTTOM + 66,
                chart.out);
    }

    private static boolean drawable(Growth growth) {
        return !growth.points().isEmpty()
                && growth.points().stream()
                        .flatMapToDouble(
                                point -> DoubleStream.of(point.size(), point.originalNanos(), point.optimizedNanos()))
                        .allMatch(value -> Double.isFinite(value) && value > 0);
    }

    private static Scale scale(DoubleStream values, double left, double right) {
        double[] logs = values.map(Math::log10).toArray();
        double from = DoubleStream.of(logs).min().orElse(0);
        double to = DoubleStream.of(logs).max().orElse(1);
        return new Scale(from, to > from ? to : from + 1, left, right);
    }

    private void axes() {
        for (int power = (int) Math.ceil(sizes.from()); power <= sizes.to(); power++) {
            String x = sizes.x(power);
            line("speed-grid", x, number(TOP), x, number(BOTTOM));
            label(Exponents.size(Math.pow(10, power)).replaceFirst("\\.0$", ""), x, BOTTOM + 15, "middle");
        }
        int step = 1 + (int) ((times.to() - times.from()) / 6);
        for (int power = (int) Math.ceil(times.from()); power <= times.to(); power += step) {
            String y = times.x(power);
            line("speed-grid", number(LEFT), y, number(Chart.WIDTH - 6), y);
            label(Numbers.time(Math.pow(10, power)), number(LEFT - 6), times.at(power) + 4, "end");
        }
        label("elements or characters of an input", number((LEFT + Chart.WIDTH) / 2.0), BOTTOM + 32, "middle");
    }

    /** Dots for what was measured, a line for what was fitted: through the middle of the dots with the exponent as its slope. */
    private void series(String kind, Exponent exponent, ToDoubleFunction<Point> nanos) {
        List<Point> points = growth.points();
        double meanSize = points.stream()
                .mapToDouble(point -> Math.log10(point.size()))
                .average()
                .orElseThrow();
        double meanTime = points.stream()
                .mapToDouble(point -> Math.log10(nanos.applyAsDouble(point)))
                .average()
                .orElseThrow();
        line(
                "speed-line-" + kind,
                sizes.x(sizes.from()),
                times.x(meanTime + exponent.value() * (sizes.from() - meanSize)),
                sizes.x(sizes.to()),
                times.x(meanTime + exponent.value() * (sizes.to() - meanSize)));
        for (Point point : points) {
            out.empty(
                    "circle",
                    "class",
                    "speed-" + kind,
                    "cx",
                    sizes.x(Math.log10(point.size())),
                    "cy",
                    times.x(Math.log10(nanos.applyAsDouble(point))),
                    "r",
                    "original".equals(kind) ? "4.5" : "3.5");
        }
    }

    private void key() {
        int y = BOTTOM + 56;
        out.empty("circle", "class", "speed-original", "cx", number(6), "cy", number(y - 4), "r", "4.5");
        label("Original", number(16), y, "start");
        out.empty("circle", "class", "speed-optimized", "cx", number(86), "cy", number(y - 4), "r", "3.5");
        label("Optimised, a dot for each pair and size", number(96), y, "start");
    }

    private void label(String text, String x, double y, String anchor) {
        out.leaf("text", text, "class", "speed-muted", "x", x, "y", number(y), "text-anchor", anchor);
    }

    private void line(String kind, String x1, String y1, String x2, String y2) {
        out.empty("line", "class", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }
}
