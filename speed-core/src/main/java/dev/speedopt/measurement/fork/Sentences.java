package dev.speedopt.measurement.fork;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
public final class Sentences {
    private Sentences() {}

    /** Rounded down, as every report does: 79.68 reads 79.6, and 99.96 does not read 100. */
    public static String percent(double value) {
        return rounded(value, RoundingMode.FLOOR) + " %";
    }

    /** From a lower bound, rounded down, to an upper one, rounded up. */
    public static String percent(double lower, double upper) {
        return rounded(lower, RoundingMode.FLOOR) + " to " + rounded(upper, RoundingMode.CEILING) + " %";
    }

    private static String rounded(double value, RoundingMode mode) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        // What is off by the binary form of the number alone is not rounded a whole step away.
        BigDecimal exact = BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN);
        BigDecimal hundred = BigDecimal.valueOf(100);
        int decimals = 1;
        while (decimals < 9
                && exact.compareTo(hundred) < 0
                && exact.setScale(decimals, mode).compareTo(hundred) >= 0) {
            decimals++;
        }
        return exact.setScale(decimals, mode).toPlainString();
    }

    /** What somebody has set, with all of its digits: 99.99 must not read as 100. */
    public static String threshold(double percent) {
        BigDecimal set = BigDecimal.valueOf(percent).stripTrailingZeros();
        return set.setScale(Math.max(1, set.scale())).toPlainString() + " %";
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.0f s", Math.ceil(duration.toMillis() / 1000.0));
    }

    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
