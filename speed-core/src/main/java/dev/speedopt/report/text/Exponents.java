package dev.speedopt.report.text;

import dev.speedopt.evidence.Growth;
import dev.speedopt.evidence.Growth.Exponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How time grows with size, as phrases that every format uses alike. */
public record Exponents(Growth growth) {
    /** {@code n^1.98 → n^1.02}. */
    public String change() {
        return power(growth.original()) + " → " + power(growth.optimized());
    }

    /** {@code 1.95 to 2.01 before, 0.99 to 1.05 after, at 95% confidence}. */
    public String intervals() {
        return interval(growth.original()) + " before, " + interval(growth.optimized()) + " after, at "
                + Numbers.level(growth.confidence()) + " confidence";
    }

    /** {@code 20 to 2,000 elements or characters}: outside of it nothing is said. */
    public String range() {
        double least =
                growth.points().stream().mapToDouble(Growth.Point::size).min().orElse(0);
        double most =
                growth.points().stream().mapToDouble(Growth.Point::size).max().orElse(0);
        return size(least) + " to " + size(most) + " elements or characters";
    }

    /** {@code 2,000}; 2.5 stays 2.5, since sizes are averages. */
    public static String size(double size) {
        return Double.isFinite(size) ? String.format(Locale.ROOT, size < 10 ? "%,.1f" : "%,.0f", size) : "unknown";
    }

    private static String interval(Exponent exponent) {
        return rounded(exponent.lower(), RoundingMode.FLOOR) + " to " + rounded(exponent.upper(), RoundingMode.CEILING);
    }

    private static String power(Exponent exponent) {
        return "n^" + rounded(exponent.value(), RoundingMode.HALF_EVEN);
    }

    private static String rounded(double value, RoundingMode mode) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(2, mode).toPlainString()
                : "unknown";
    }
}
