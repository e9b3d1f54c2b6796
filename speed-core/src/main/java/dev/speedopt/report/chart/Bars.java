package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.report.text.Markup;

/** Two bars, original above candidate, each with its figure written out. */
final class Bars {
    static final int ROW = 46;
    private static final int BAR = 16;
    private final Markup out;
    private final Scale scale;

    Bars(Markup out, Scale scale) {
        this.out = out;
        this.scale = scale;
    }

    /**
     * @param top of the row
     * @param kind {@code original} or {@code optimized}
     * @param name for people
     * @param figure the value with its unit
     * @param value that the bar shows
     */
    void bar(int top, String kind, String name, String figure, double value) {
        out.leaf("text", name, "class", "speed-label", "x", "0", "y", number(top + 13));
        out.leaf(
                "text",
                figure,
                "class",
                "speed-figure",
                "x",
                String.valueOf(Chart.WIDTH),
                "y",
                number(top + 13),
                "text-anchor",
                "end");
        out.empty(
                "rect",
                "class",
                "speed-" + kind,
                "x",
                scale.x(0),
                "y",
                number(top + 20),
                "width",
                number(Math.max(1.5, scale.at(value) - scale.at(0))),
                "height",
                String.valueOf(BAR),
                "rx",
                "2");
    }

    /** A value measured once, over the bar of its row. */
    void dot(int top, String kind, double value) {
        out.empty(
                "circle",
                "class",
                "speed-dot speed-dot-" + kind,
                "cx",
                scale.x(value),
                "cy",
                number(top + 20 + BAR / 2.0),
                "r",
                "3.5");
    }
}
