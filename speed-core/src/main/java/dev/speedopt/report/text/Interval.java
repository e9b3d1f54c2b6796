package dev.speedopt.report.text;

/**
 * Bounds of an improvement in per cent, as phrases that every format uses alike.
 *
 * @param lower -1000 where nothing is known
 * @param upper 100 where nothing is known
 */
public record Interval(double lower, double upper) {
    private static final double LEAST = -1000;
    private static final double MOST = 100;

    /** {@code +20.1% to +26.9%}. */
    public String words() {
        return known() ? Numbers.percent(lower) + " to " + Numbers.percentUp(upper) : "interval not known";
    }

    /** {@code [+20.1%, +26.9%]}. */
    public String bracketed() {
        return known() ? "[" + Numbers.percent(lower) + ", " + Numbers.percentUp(upper) + "]" : "[not known]";
    }

    /** With too few pairs there is none. */
    public boolean known() {
        return lower > LEAST || upper < MOST;
    }
}
