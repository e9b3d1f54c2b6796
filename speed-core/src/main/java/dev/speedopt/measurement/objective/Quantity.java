package dev.speedopt.measurement.objective;

import dev.speedopt.project.ProjectException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts with their units: {@code 500ms}, {@code 512MB}, {@code 100/s}. */
public final class Quantity {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(\\S+)");
    private static final Map<String, Double> NANOS =
            new TreeMap<>(Map.of("ns", 1.0, "us", 1e3, "µs", 1e3, "ms", 1e6, "s", 1e9, "min", 6e10));
    private static final Map<String, Double> BYTES = new TreeMap<>(Map.of(
            "b",
            1.0,
            "kb",
            1024.0,
            "mb",
            1048576.0,
            "gb",
            1073741824.0,
            "kib",
            1024.0,
            "mib",
            1048576.0,
            "gib",
            1073741824.0));
    private static final Map<String, Double> PER_SECOND =
            new TreeMap<>(Map.of("/s", 1.0, "/min", 1 / 60.0, "/h", 1 / 3600.0, "/ms", 1000.0));

    private Quantity() {}

    /** Nanoseconds of {@code 500ms}, {@code 1.5 s}. */
    public static double nanos(String text) {
        return read("objectives.latency", text, NANOS, "500ms");
    }

    /** Bytes of {@code 512MB}; a kilobyte is 1024 of them. */
    public static double bytes(String text) {
        return read("objectives.memory", text, BYTES, "512MB");
    }

    /** Calls a second of {@code 100/s}. */
    public static double perSecond(String text) {
        return read("objectives.throughput", text, PER_SECOND, "100/s");
    }

    private static double read(String key, String text, Map<String, Double> units, String example) {
        Matcher form = FORM.matcher(text.strip());
        Double unit = form.matches() ? units.get(form.group(2).toLowerCase(Locale.ROOT)) : null;
        double value = unit == null ? 0 : new BigDecimal(form.group(1)).doubleValue() * unit;
        if (value <= 0) {
            throw new ProjectException(key + ": expected a number above 0 and one of "
                    + String.join(", ", units.keySet()) + " (" + example + "), found '" + text + "'.");
        }
        return value;
    }
}
