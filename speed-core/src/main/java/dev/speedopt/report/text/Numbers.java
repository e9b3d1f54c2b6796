package dev.speedopt.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Figures for people, each with its unit. Rounding never flatters and never hides: improvements and lower bounds are rounded
 * down, upper bounds up, 99.96 % stays 99.96 %, and what is not zero never reads as zero.
 */
public final class Numbers {
    private static final List<String> TIME = List.of("ns", "µs", "ms", "s");
    private static final List<String> BYTES = List.of("B", "KiB", "MiB", "GiB");
    private static final int MOST_DIGITS = 7;

    private Numbers() {}

    /** {@code +23.5%}, rounded down: the saving that is really there. */
    public static String percent(double percent) {
        return percent(percent, RoundingMode.FLOOR);
    }

    /** {@code +26.9%}, rounded up: for upper bounds. */
    public static String percentUp(double percent) {
        return percent(percent, RoundingMode.CEILING);
    }

    /** {@code 95%}, {@code 99.5%}: a level or share between 0 and 1, as exact as it was given. */
    public static String level(double share) {
        if (!Double.isFinite(share)) {
            return "unknown";
        }
        BigDecimal exact = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
        return exact.toPlainString() + "%";
    }

    /** {@code 0.88}: a score or an agreement between 0 and 1, rounded down. */
    public static String score(double score) {
        if (!Double.isFinite(score)) {
            return "unknown";
        }
        BigDecimal exact = BigDecimal.valueOf(score);
        int decimals = exact.scale() <= 2 ? 2 : decimals(exact, 2, 4);
        return exact.setScale(decimals, RoundingMode.FLOOR).toPlainString();
    }

    /** {@code 1.30× as fast} says the same as an improvement of 23.5 %; rounded down. */
    public static String timesAsFast(double improvement) {
        if (!Double.isFinite(improvement) || improvement >= 100) {
            return "";
        }
        double ratio = 100 / (100 - improvement);
        int decimals = ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2;
        BigDecimal exact = BigDecimal.valueOf(ratio);
        while (decimals < 4
                && improvement != 0
                && exact.setScale(decimals, RoundingMode.FLOOR).compareTo(BigDecimal.ONE) == 0) {
            decimals++;
        }
        return exact.setScale(decimals, RoundingMode.FLOOR).toPlainString() + "× as fast";
    }

    /** {@code 45.2 ms}. */
    public static String time(double nanos) {
        return scaled(nanos, 1000, TIME, 3);
    }

    /** Two times with as many digits as it takes to tell them apart. */
    public static Pair times(double original, double optimized) {
        return pair(original, optimized, 1000, TIME);
    }

    /** {@code 1.50 KiB}. */
    public static String bytes(double bytes) {
        return scaled(bytes, 1024, BYTES, 3);
    }

    /** Two amounts of memory with as many digits as it takes to tell them apart. */
    public static Pair bytes(double original, double optimized) {
        return pair(original, optimized, 1024, BYTES);
    }

    /** {@code 45.2 s}, {@code 3 min 05 s}: wall time of something that the plugin did. */
    public static String wall(long millis) {
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 59_950) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = Math.round(millis / 1000.0);
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
    }

    /** {@code 12.34}: an amount of money, rounded down; what is not zero never reads as zero. */
    public static String money(double amount) {
        return money(amount, RoundingMode.FLOOR);
    }

    /** {@code 12.35}, rounded up: for upper bounds. */
    public static String moneyUp(double amount) {
        return money(amount, RoundingMode.CEILING);
    }

    private static String money(double amount, RoundingMode mode) {
        if (!Double.isFinite(amount)) {
            return "unknown";
        }
        BigDecimal exact = BigDecimal.valueOf(amount);
        return String.format(
                Locale.ROOT, "%,." + decimals(exact, 2, 6) + "f", exact.setScale(decimals(exact, 2, 6), mode));
    }

    /** {@code 1}, {@code 0.5}: a figure without a unit, as exact as it was given. */
    public static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "unknown";
    }

    /** {@code 1 pair}, {@code 1,204 pairs}. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
    }

    private static String percent(double percent, RoundingMode mode) {
        if (!Double.isFinite(percent)) {
            return Double.isNaN(percent) ? "unknown" : percent > 0 ? "unbounded" : "-unbounded";
        }
        BigDecimal exact = BigDecimal.valueOf(percent);
        BigDecimal rounded = exact.setScale(Math.max(decimals(exact, 1, 6), nearHundred(percent)), mode);
        if (rounded.signum() == 0 && exact.signum() != 0) {
            return exact + "%";
        }
        return String.format(Locale.ROOT, rounded.signum() > 0 ? "+%s%%" : "%s%%", rounded.toPlainString());
    }

    /** As many decimals as it takes to show that something is missing to 100. */
    private static int nearHundred(double percent) {
        return percent < 100 ? decimals(BigDecimal.valueOf(100).subtract(BigDecimal.valueOf(percent)), 1, 6) : 1;
    }

    /** At least {@code least}; more, up to {@code most}, while the first digit that counts would be lost. */
    private static int decimals(BigDecimal exact, int least, int most) {
        if (exact.signum() == 0) {
            return least;
        }
        int firstDigit = exact.scale() - exact.precision() + 1;
        return Math.min(most, Math.max(least, firstDigit));
    }

    private static Pair pair(double original, double optimized, int step, List<String> units) {
        for (int digits = 3; ; digits++) {
            String one = scaled(original, step, units, digits);
            String two = scaled(optimized, step, units, digits);
            if (digits == MOST_DIGITS || original == optimized || !one.equals(two)) {
                return new Pair(one, two);
            }
        }
    }

    private static String scaled(double value, int step, List<String> units, int digits) {
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        if (value == 0) {
            return "0 " + units.get(0);
        }
        double scaled = value;
        int unit = 0;
        while (unit + 1 < units.size() && rounded(scaled, digits).abs().doubleValue() >= step) {
            scaled /= step;
            unit++;
        }
        BigDecimal rounded = rounded(scaled, digits);
        if (rounded.abs().doubleValue() < 0.001) {
            return "under 0.001 " + units.get(unit);
        }
        int decimals = digits - rounded.precision() + rounded.scale();
        BigDecimal shown =
                unit == 0 ? rounded.stripTrailingZeros() : rounded.setScale(Math.max(decimals, rounded.scale()));
        return shown.toPlainString() + " " + units.get(unit);
    }

    private static BigDecimal rounded(double value, int digits) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        // Four digits before the point stay four digits: 1023 B is not 1020 B.
        return rounded.scale() < 0 ? exact.setScale(0, RoundingMode.HALF_EVEN) : rounded;
    }

    /**
     * Before and after.
     *
     * @param original with its unit
     * @param optimized with its unit
     */
    public record Pair(String original, String optimized) {
        @Override
        public String toString() {
            return original + " → " + optimized;
        }
    }
}
