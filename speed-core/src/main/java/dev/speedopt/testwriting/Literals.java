package dev.speedopt.testwriting;

import java.util.Locale;

/** Java literals, with every value read back bit for bit. */
final class Literals {
    private Literals() {}

    static String text(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            literal.append(escaped(value.charAt(i), '"'));
        }
        return literal.append('"').toString();
    }

    /** @param kind letter of the primitive's descriptor */
    static String primitive(char kind, long bits) {
        return switch (kind) {
            case 'Z' -> bits != 0 ? "true" : "false";
            case 'C' -> "'" + escaped((char) bits, '\'') + "'";
            case 'B' -> "(byte) " + (byte) bits;
            case 'S' -> "(short) " + (short) bits;
            case 'I' -> integer((int) bits);
            case 'F' -> real(Float.intBitsToFloat((int) bits));
            case 'D' -> real(Double.longBitsToDouble(bits));
            default ->
                bits == Long.MIN_VALUE ? "Long.MIN_VALUE" : bits == Long.MAX_VALUE ? "Long.MAX_VALUE" : bits + "L";
        };
    }

    private static String integer(int value) {
        return value == Integer.MIN_VALUE
                ? "Integer.MIN_VALUE"
                : value == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : Integer.toString(value);
    }

    private static String real(double value) {
        if (Double.isNaN(value)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return value == Double.MAX_VALUE
                ? "Double.MAX_VALUE"
                : value == Double.MIN_VALUE ? "Double.MIN_VALUE" : Double.toString(value);
    }

    private static String real(float value) {
        if (Float.isNaN(value)) {
            return "Float.NaN";
        }
        if (Float.isInfinite(value)) {
            return value > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY";
        }
        return value + "f";
    }

    /** What is not plain ASCII is escaped: the test's meaning must not hang on the encoding of its file. */
    private static String escaped(char letter, char quote) {
        return switch (letter) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\\' -> "\\\\";
            default ->
                letter == quote
                        ? "\\" + letter
                        : letter < ' ' || letter > '~'
                                ? String.format(Locale.ROOT, "\\u%04x", (int) letter)
                                : String.valueOf(letter);
        };
    }
}
