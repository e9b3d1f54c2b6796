package dev.speedopt.probe.input;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a method's parameter types from JSON, or none: nothing is cut, converted or guessed, and a number is what it would be
 * as a literal. Simple values, enums by name, arrays, the JDK's collections and maps, {@code Optional}, records by their components.
 */
final class Fitting {
    private Fitting() {}

    /** Where a value is none of that type. */
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1L;

        Misfit(Type type) {
            super("no " + type.getTypeName());
        }

        Misfit(Type type, Exception cause) {
            super("no " + type.getTypeName(), cause);
        }
    }

    static @Nullable Object of(Type type, @Nullable Object json) throws Misfit {
        Class<?> raw = Types.raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(json == null ? null : of(Types.argument(type, 0, null), json));
        }
        if (json == null) {
            if (raw.isPrimitive()) {
                throw new Misfit(type);
            }
            return null;
        }
        Object value = json instanceof List<?> list
                ? many(type, raw, list)
                : json instanceof Map<?, ?> map ? named(type, raw, map) : one(Types.boxed(raw), json);
        if (!Types.accepts(raw, value)) {
            throw new Misfit(type);
        }
        return value;
    }

    private static @Nullable Object one(Class<?> raw, Object json) throws Misfit {
        if (json instanceof String text) {
            return text(raw, text);
        }
        if (json instanceof BigDecimal number) {
            try {
                return number(raw, number);
            } catch (ArithmeticException outOfRange) {
                throw new Misfit(raw, outOfRange);
            }
        }
        return json;
    }

    @SuppressWarnings("UnnecessaryStringBuilder") // its type is what is asked for
    private static @Nullable Object text(Class<?> raw, String text) throws Misfit {
        if (raw.isAssignableFrom(String.class)) {
            return text;
        }
        if (raw == Character.class && text.length() == 1) {
            return text.charAt(0);
        }
        if (raw == StringBuilder.class) {
            return new StringBuilder(text);
        }
        if (raw.isEnum()) {
            for (Object constant : raw.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
        }
        // What JSON has no numbers for.
        if (raw == Double.class && text.matches("NaN|-?Infinity|-0\\.0")) {
            return Double.valueOf(text);
        }
        if (raw == Float.class && text.matches("NaN|-?Infinity|-0\\.0")) {
            return Float.valueOf(text);
        }
        throw new Misfit(raw);
    }

    private static Object number(Class<?> raw, BigDecimal number) throws Misfit {
        if (raw == Integer.class) {
            return number.intValueExact();
        }
        if (raw == Long.class) {
            return number.longValueExact();
        }
        if (raw == Short.class) {
            return number.shortValueExact();
        }
        if (raw == Byte.class) {
            return number.byteValueExact();
        }
        if (raw == Double.class && !Double.isInfinite(number.doubleValue())) {
            return number.doubleValue();
        }
        if (raw == Float.class && !Float.isInfinite(number.floatValue())) {
            return number.floatValue();
        }
        if (raw == BigDecimal.class) {
            return number;
        }
        if (raw == BigInteger.class) {
            return number.toBigIntegerExact();
        }
        if (raw == Object.class || raw == Number.class || raw == Comparable.class) {
            if (number.scale() > 0) {
                return number.doubleValue();
            }
            long whole = number.longValueExact();
            return whole == (int) whole ? (Object) (int) whole : (Object) whole;
        }
        throw new Misfit(raw);
    }

    private static Object many(Type type, Class<?> raw, List<?> json) throws Misfit {
        if (raw.isArray()) {
            Type component = Types.component(type);
            Object array = Array.newInstance(Types.raw(component), json.size());
            for (int i = 0; i < json.size(); i++) {
                Array.set(array, i, of(component, json.get(i)));
            }
            return array;
        }
        Type element = Types.argument(type, 0, null);
        List<@Nullable Object> elements = new ArrayList<>();
        for (Object each : json) {
            elements.add(of(element, each));
        }
        for (Class<?> each : List.of(ArrayList.class, LinkedHashSet.class, TreeSet.class, ArrayDeque.class)) {
            if (raw.isAssignableFrom(each)) {
                return collection(each, elements, type);
            }
        }
        throw new Misfit(type);
    }

    private static Collection<?> collection(Class<?> kind, List<@Nullable Object> elements, Type type) throws Misfit {
        try {
            if (kind == ArrayList.class) {
                return elements;
            }
            return kind == LinkedHashSet.class
                    ? new LinkedHashSet<>(elements)
                    : kind == TreeSet.class ? new TreeSet<>(elements) : new ArrayDeque<>(elements);
        } catch (NullPointerException | ClassCastException e) {
            throw new Misfit(type, e);
        }
    }

    private static Object named(Type type, Class<?> raw, Map<?, ?> json) throws Misfit {
        if (raw.isRecord()) {
            return made(raw, json);
        }
        boolean sorted = !raw.isAssignableFrom(LinkedHashMap.class) && raw.isAssignableFrom(TreeMap.class);
        if (!sorted && !raw.isAssignableFrom(LinkedHashMap.class)) {
            throw new Misfit(type);
        }
        Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : json.entrySet()) {
            Object key = key(Types.argument(type, 0, null), String.valueOf(entry.getKey()));
            map.put(key, of(Types.argument(type, 1, null), entry.getValue()));
        }
        return map;
    }

    /** Names are texts in JSON, and may be numbers in a map. */
    private static @Nullable Object key(Type type, String name) throws Misfit {
        Class<?> raw = Types.boxed(Types.raw(type));
        return Number.class.isAssignableFrom(raw) && name.matches("-?\\d{1,19}")
                ? of(type, new BigDecimal(name))
                : of(type, name);
    }

    private static Object made(Class<?> raw, Map<?, ?> json) throws Misfit {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            if (!json.containsKey(components[i].getName())) {
                throw new Misfit(raw);
            }
            types[i] = components[i].getType();
            values[i] = of(components[i].getGenericType(), json.get(components[i].getName()));
        }
        if (json.size() != components.length) {
            throw new Misfit(raw);
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // The record's own constructor refuses it.
            throw new Misfit(raw, e);
        }
    }
}
