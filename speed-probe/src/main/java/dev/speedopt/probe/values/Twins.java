package dev.speedopt.probe.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of values that are the same by one notion of equality and not by another: same hash code, same capitals, same number
 * on another scale. A candidate that compares by the wrong one answers alike on everything else.
 */
public final class Twins {
    private static final List<String> TEXTS = List.of(
            "Aa", "BB", // one hash code
            "\u0131", "I", // capitals of one letter, small ones of two
            "\u0130", "i", // equal to equalsIgnoreCase, two letters when made small
            "\u0130", "i\u0307",
            "\u017f", "S",
            "\u212a", "k",
            "\u00df", "ss",
            "\u00e9", "e\u0301",
            "\u03c3", "\u03c2");

    private Twins() {}

    /** One value and its twin. */
    public record Pair(Object one, @Nullable Object other) {}

    /**
     * @param value of the type that is wanted; texts begin with it
     * @return nothing for types that have no twins
     */
    public static List<Pair> of(Object value) {
        List<Pair> pairs = new ArrayList<>();
        if (value instanceof String text) {
            String start = text.length() < 100 ? text : "";
            for (int i = 0; i < TEXTS.size(); i += 2) {
                pairs.add(new Pair(start + TEXTS.get(i), start + TEXTS.get(i + 1)));
            }
            pairs.add(new Pair("null", null));
            pairs.add(new Pair("1", "01"));
        } else if (value instanceof Double) {
            pairs.add(new Pair(0.0, -0.0));
            pairs.add(new Pair(Double.NaN, Double.NaN));
            pairs.add(new Pair(9_007_199_254_740_992.0, 9_007_199_254_740_994.0));
        } else if (value instanceof Float) {
            pairs.add(new Pair(0f, -0f));
            pairs.add(new Pair(Float.NaN, Float.NaN));
            pairs.add(new Pair(16_777_216f, 16_777_218f));
        } else if (value instanceof BigDecimal) {
            pairs.add(new Pair(new BigDecimal("1.5"), new BigDecimal("1.50")));
            pairs.add(new Pair(new BigDecimal("0"), new BigDecimal("0.0")));
        } else if (value instanceof Long) {
            // The same int, the same double, the same hash code.
            pairs.add(new Pair(7L, 7L + (1L << 32)));
            pairs.add(new Pair(Long.MAX_VALUE, Long.MAX_VALUE - 1));
            pairs.add(new Pair(0L, -1L));
        } else if (value instanceof Integer) {
            pairs.add(new Pair(7, 7 + (1 << 16)));
            pairs.add(new Pair(Integer.MAX_VALUE, Integer.MIN_VALUE));
            pairs.add(new Pair((1 << 24) + 1, 1 << 24));
        }
        return pairs;
    }
}
