package dev.speedopt.measurement.fork;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
public final class Sentences {
    private Sentences() {}

    public static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
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
