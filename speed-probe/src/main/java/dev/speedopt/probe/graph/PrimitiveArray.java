package dev.speedopt.probe.graph;

import java.util.function.IntToLongFunction;

/** Elements of any primitive array as 64 bits. */
interface PrimitiveArray {
    long get(int index);

    static PrimitiveArray of(Object array) {
        IntToLongFunction elements = array instanceof int[] ints
                ? i -> ints[i]
                : array instanceof long[] longs
                        ? i -> longs[i]
                        : array instanceof char[] chars
                                ? i -> chars[i]
                                : array instanceof double[] doubles
                                        ? i -> Double.doubleToRawLongBits(doubles[i])
                                        : array instanceof float[] floats
                                                ? i -> Float.floatToRawIntBits(floats[i])
                                                : array instanceof short[] shorts
                                                        ? i -> shorts[i]
                                                        : array instanceof byte[] bytes
                                                                ? i -> bytes[i]
                                                                : i -> ((boolean[]) array)[i] ? 1 : 0;
        return elements::applyAsLong;
    }

    /** A new array with these elements. */
    static Object make(char kind, long[] values) {
        Class<?> component = java.util.Objects.requireNonNull(Primitive.named(name(kind)));
        Object array = java.lang.reflect.Array.newInstance(component, values.length);
        for (int i = 0; i < values.length; i++) {
            java.lang.reflect.Array.set(array, i, Primitive.box(kind, values[i]));
        }
        return array;
    }

    private static String name(char kind) {
        return switch (kind) {
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            default -> "double";
        };
    }
}
