package dev.speedopt.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Maps values to horizontal positions, and finds round values for an axis.
 *
 * @param from least value
 * @param to greatest value
 * @param left position of {@code from}
 * @param right position of {@code to}
 */
record Scale(double from, double to, double left, double right) {
    /** A scale over all finite values and zero. */
    static Scale withZero(DoubleStream values, double left, double right) {
        double[] finite = DoubleStream.concat(values, DoubleStream.of(0))
                .filter(Double::isFinite)
                .toArray();
        double from = DoubleStream.of(finite).min().orElse(0);
        double to = DoubleStream.of(finite).max().orElse(0);
        return new Scale(from, to > from ? to : from + 1, left, right);
    }

    double at(double value) {
        double share = (value / 2 - from / 2) / (to / 2 - from / 2);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** Position as an attribute. */
    String x(double value) {
        return number(at(value));
    }

    static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** Three to seven round values within the scale. */
    List<Double> ticks() {
        double rough = (to - from) / 4;
        if (!Double.isFinite(rough) || rough <= 0) {
            return List.of(0.0);
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(from / step); tick * step <= to && ticks.size() < 12; tick++) {
            ticks.add(tick * step + 0.0);
        }
        return ticks;
    }
}
