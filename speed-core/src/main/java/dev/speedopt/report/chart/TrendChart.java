package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.history.Trend;
import dev.speedopt.history.Trend.Point;
import dev.speedopt.history.Trend.Shift;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Time a call of one target over the runs: as each run found it, what it accepted, and where it changed for good. */
public final class TrendChart {
    private static final double LEFT = 58;
    private static final double TOP = 10;
    private static final double BOTTOM = 170;

    private final Trend trend;
    private final Scale runs;
    private final Scale times;
    private final Markup out = new Markup();

    private TrendChart(Trend trend) {
        this.trend = trend;
        this.runs = new Scale(0, Math.max(1, trend.points().size() - 1), LEFT + 8, Chart.WIDTH - 12);
        this.times = Scale.withZero(
                trend.points().stream()
                        .flatMapToDouble(point -> point.bestNanos() == null
                                ? DoubleStream.of(point.originalNanos())
                                : DoubleStream.of(point.originalNanos(), point.bestNanos())),
                BOTTOM,
                TOP);
    }

    /** @param id unique on the page */
    public static Chart draw(String id, Trend trend) {
        TrendChart chart = new TrendChart(trend);
        chart.axes();
        chart.shifts();
        chart.dots();
        chart.key();
        return new Chart(id, "Time a call, run by run", chart.words(), (int) BOTTOM + 76, chart.out);
    }

    private String words() {
        List<Point> points = trend.points();
        String first = Numbers.time(points.get(0).originalNanos());
        String last = Numbers.time(points.get(points.size() - 1).originalNanos());
        return "From " + first + " in the first of " + points.size() + " runs to " + last + " in the last. "
                + (trend.shifts().isEmpty()
                        ? "No lasting change."
                        : trend.shifts().size() == 1
                                ? "One lasting change."
                                : trend.shifts().size() + " lasting changes.");
    }

    private void axes() {
        for (double tick : times.ticks()) {
            String y = times.x(tick);
            line("speed-grid", number(LEFT), y, number(Chart.WIDTH - 6), y);
            label(Numbers.time(tick), number(LEFT - 6), times.at(tick) + 4, "end");
        }
        List<Point> points = trend.points();
        label(day(points.get(0)), number(LEFT), BOTTOM + 17, "start");
        label(day(points.get(points.size() - 1)), number(Chart.WIDTH - 6), BOTTOM + 17, "end");
    }

    /** The median of each stretch between shifts as a line, the shift itself as an upright one. */
    private void shifts() {
        int from = 0;
        for (Shift shift : trend.shifts()) {
            int at = from + shift.runsBefore();
            stretch(from, at - 1, shift.fromNanos());
            String x = number((runs.at(at - 1) + runs.at(at)) / 2);
            line("speed-zero", x, number(TOP), x, number(BOTTOM));
            from = at;
        }
        if (!trend.shifts().isEmpty()) {
            stretch(
                    from,
                    trend.points().size() - 1,
                    trend.shifts().get(trend.shifts().size() - 1).toNanos());
        }
    }

    private void stretch(int from, int to, double nanos) {
        String y = times.x(nanos);
        line("speed-line-original", runs.x(from), y, runs.x(to), y);
    }

    private void dots() {
        List<Point> points = trend.points();
        for (int i = 0; i < points.size(); i++) {
            circle("speed-original", runs.x(i), points.get(i).originalNanos(), "3.5");
            Double best = points.get(i).bestNanos();
            if (best != null) {
                circle("speed-optimized", runs.x(i), best, "4.5");
            }
        }
    }

    private void key() {
        double y = BOTTOM + 46;
        out.empty("circle", "class", "speed-original", "cx", number(6), "cy", number(y - 4), "r", "3.5");
        label(
                "As the run found it" + (trend.shifts().isEmpty() ? "" : "; line: median, upright: lasting change"),
                number(16),
                y,
                "start");
        if (Stream.of(trend.points()).flatMap(List::stream).anyMatch(point -> point.bestNanos() != null)) {
            out.empty("circle", "class", "speed-optimized", "cx", number(6), "cy", number(y + 16), "r", "4.5");
            label("What the run accepted", number(16), y + 20, "start");
        }
    }

    private static String day(Point point) {
        String run = point.run();
        return run.substring(0, 4) + "-" + run.substring(4, 6) + "-" + run.substring(6, 8);
    }

    private void circle(String kind, String x, double nanos, String radius) {
        out.empty("circle", "class", kind, "cx", x, "cy", times.x(nanos), "r", radius);
    }

    private void label(String text, String x, double y, String anchor) {
        out.leaf("text", text, "class", "speed-muted", "x", x, "y", number(y), "text-anchor", anchor);
    }

    private void line(String kind, String x1, String y1, String x2, String y2) {
        out.empty("line", "class", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }
}
