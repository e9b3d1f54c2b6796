package dev.speedopt.probe.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values at the edges of simple types. */
public final class Edge {
    private static final List<Object> DOUBLES = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.1,
            0.5,
            2.5,
            -0.125,
            1.005,
            0.49999999999999994,
            1e16,
            1e-9,
            -1e300,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            Double.MIN_VALUE);
    private static final List<Object> LONGS = List.of(
            0L,
            1L,
            -1L,
            2L,
            10L,
            128L,
            1000L,
            65_536L,
            1L << 31,
            -(1L << 31) - 1,
            1L << 32,
            (1L << 53) + 1,
            1L << 62,
            999_999_999_999_999_999L,
            -86_400_001L,
            Long.MAX_VALUE,
            Long.MAX_VALUE - 1,
            Long.MIN_VALUE);
    private static final List<Object> INTS = List.of(
            0,
            1,
            -1,
            2,
            3,
            10,
            127,
            128,
            1000,
            46_341,
            65_536,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE - 1,
            Integer.MIN_VALUE);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "  a  b ",
            "a,b;c=d|e:f/g.h-i_j",
            "0",
            "-1",
            "+7",
            "007",
            "2147483648",
            "1.50",
            "1e5",
            "NaN",
            "null",
            "true",
            "I\u0130\u0131i TITLE title",
            "Stra\u00dfe \u017f\u03a3\u03c3\u03c2",
            "e\u0301\u0327 \u00e9",
            "\uD83D\uDE00x\uD835\uDCB3",
            "\uD83D",
            "\uDE00\uD83D",
            "\u00a0x\u2003\u200b",
            "a\r\nb\n\tc\u0000",
            "\"q\" 'r' \\ \"\"",
            "\u0661\u0662\u0663",
            "aaaaaaaaaaaaaaaaaaaaab",
            "AaBB");

    private Edge() {}

    /** @return nothing for types that are not simple */
    public static List<@Nullable Object> of(Class<?> type) {
        List<@Nullable Object> all = new ArrayList<>();
        if (type == int.class || type == Integer.class) {
            all.addAll(INTS);
        } else if (type == long.class || type == Long.class) {
            all.addAll(LONGS);
        } else if (type == double.class || type == Double.class) {
            all.addAll(DOUBLES);
        } else if (type == float.class || type == Float.class) {
            DOUBLES.forEach(value -> all.add(((Double) value).floatValue()));
        } else if (type == short.class || type == Short.class) {
            all.addAll(List.of((short) 0, (short) 1, (short) -1, Short.MAX_VALUE, Short.MIN_VALUE));
        } else if (type == byte.class || type == Byte.class) {
            all.addAll(List.of((byte) 0, (byte) 1, (byte) -1, Byte.MAX_VALUE, Byte.MIN_VALUE));
        } else if (type == char.class || type == Character.class) {
            all.addAll(List.of('a', 'Z', '0', ' ', ',', ';', '"', '\n', '\0', '\u0130', '\u00df', '\uD83D', '\uffff'));
        } else if (type == boolean.class || type == Boolean.class) {
            all.addAll(List.of(true, false));
        } else if (type == String.class || type == CharSequence.class || type == Comparable.class) {
            all.addAll(TEXTS);
            all.add("x".repeat(3000));
            all.add("Ab\u00df ,".repeat(300));
        } else if (type == BigDecimal.class) {
            for (String text : List.of("0", "0.00", "-1", "1.0", "1.00", "1E+3", "-0.005", "99999999999999999999.99")) {
                all.add(new BigDecimal(text));
            }
        } else if (type == BigInteger.class) {
            all.addAll(List.of(BigInteger.ZERO, BigInteger.ONE.negate(), BigInteger.ONE.shiftLeft(70)));
        } else if (type == Number.class) {
            all.addAll(Arrays.asList(0, -1L, 1.5, Double.NaN));
        } else if (type == Object.class) {
            all.addAll(Arrays.asList("", "a", 0, -1L, 1.5, true, List.of()));
        } else if (type.isEnum()) {
            all.addAll(Arrays.asList(type.getEnumConstants()));
        } else {
            all.addAll(Times.of(type));
        }
        if (!type.isPrimitive()) {
            all.add(null);
        }
        return all;
    }
}
