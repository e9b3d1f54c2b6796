package dev.speedopt.probe.graph;

import org.jspecify.annotations.Nullable;

/** Primitive values as 64 bits, by the letter of their descriptor. */
public final class Primitive {
    private Primitive() {}

    /** The letter for a box's class; 0 for anything else. */
    public static char kindOf(Class<?> box) {
        return box == Integer.class
                ? 'I'
                : box == Long.class
                        ? 'J'
                        : box == Boolean.class
                                ? 'Z'
                                : box == Double.class
                                        ? 'D'
                                        : box == Character.class
                                                ? 'C'
                                                : box == Byte.class
                                                        ? 'B'
                                                        : box == Float.class ? 'F' : box == Short.class ? 'S' : 0;
    }

    public static long bits(Object box) {
        if (box instanceof Boolean value) {
            return value ? 1 : 0;
        }
        if (box instanceof Character value) {
            return value;
        }
        if (box instanceof Double value) {
            return Double.doubleToRawLongBits(value);
        }
        if (box instanceof Float value) {
            return Float.floatToRawIntBits(value);
        }
        return ((Number) box).longValue();
    }

    static Object box(char kind, long bits) {
        return switch (kind) {
            case 'Z' -> bits != 0;
            case 'B' -> (byte) bits;
            case 'C' -> (char) bits;
            case 'S' -> (short) bits;
            case 'I' -> (int) bits;
            case 'F' -> Float.intBitsToFloat((int) bits);
            case 'D' -> Double.longBitsToDouble(bits);
            default -> bits;
        };
    }

    /** Whether two values are the same: bit for bit, except that all NaNs are one. */
    static boolean same(char kind, long left, long right) {
        if (left == right) {
            return true;
        }
        return switch (kind) {
            case 'D' -> Double.isNaN(Double.longBitsToDouble(left)) && Double.isNaN(Double.longBitsToDouble(right));
            case 'F' -> Float.isNaN(Float.intBitsToFloat((int) left)) && Float.isNaN(Float.intBitsToFloat((int) right));
            default -> false;
        };
    }

    /** Whether two floating-point values differ by no more than {@code tolerance} of the larger. */
    static boolean close(char kind, long left, long right, double tolerance) {
        if (kind != 'D' && kind != 'F') {
            return false;
        }
        double one = kind == 'D' ? Double.longBitsToDouble(left) : Float.intBitsToFloat((int) left);
        double other = kind == 'D' ? Double.longBitsToDouble(right) : Float.intBitsToFloat((int) right);
        return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
    }

    static @Nullable Class<?> named(String name) {
        return switch (name) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "char" -> char.class;
            case "short" -> short.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            case "void" -> void.class;
            default -> null;
        };
    }
}
