package dev.speedopt.probe.input;

import dev.speedopt.probe.guard.Dictionary;
import dev.speedopt.probe.values.Edge;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes random values of a type: simple ones here, data with Instancio, other objects with their own constructors. */
final class Maker {
    private static final int DEPTH = 4;

    private final Random random;
    private final Dictionary dictionary;
    private final Texts texts;
    private final Data data;
    private final Subtypes subtypes;

    Maker(Random random, Dictionary dictionary, Data data, Subtypes subtypes) {
        this.subtypes = subtypes;
        this.random = random;
        this.dictionary = dictionary;
        this.texts = new Texts(random, dictionary);
        this.data = data;
    }

    Texts texts() {
        return texts;
    }

    /** @return null where there is no way to make one, or by chance */
    @Nullable
    Object make(Type type) {
        return make(type, 0);
    }

    private @Nullable Object make(Type type, int depth) {
        Class<?> raw = Types.raw(type);
        if (raw == String.class || raw == CharSequence.class) {
            return random.nextInt(30) == 0 ? null : texts.make();
        }
        Object number = number(Types.boxed(raw));
        if (number != null) {
            return number;
        }
        if (depth > DEPTH) {
            return null;
        }
        if (raw.isArray()) {
            return array(Types.component(type), depth);
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            return collection(type, raw, depth);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, raw, depth);
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(make(Types.argument(type, 0, null), depth + 1));
        }
        List<@Nullable Object> edges = Edge.of(raw);
        if (edges.size() > 1) {
            return edges.get(random.nextInt(edges.size()));
        }
        List<Class<?>> concrete = concrete(raw);
        return concrete.isEmpty() ? null : object(concrete.get(random.nextInt(concrete.size())), type, depth);
    }

    /** One of each class of the user's that a place of this type may hold; nothing for types of the JDK. */
    List<Object> each(Type type) {
        List<Object> all = new ArrayList<>();
        for (Class<?> concrete : concrete(Types.raw(type))) {
            Object made = object(concrete, type, 0);
            if (made != null) {
                all.add(made);
            }
        }
        return all;
    }

    private List<Class<?>> concrete(Class<?> raw) {
        return raw.getClassLoader() == null || raw.getClassLoader() == ClassLoader.getPlatformClassLoader()
                ? List.of()
                : subtypes.of(raw);
    }

    private @Nullable Object object(Class<?> concrete, Type type, int depth) {
        return data.knows(concrete)
                ? data.make(concrete == Types.raw(type) ? type : concrete, random.nextLong())
                : constructed(concrete, depth);
    }

    private @Nullable Object number(Class<?> type) {
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Character.class) {
            return texts.letter();
        }
        if (type == Double.class || type == Float.class) {
            double value = decimal();
            return type == Float.class ? (Object) (float) value : (Object) value;
        }
        if (type == Integer.class) {
            return (int) whole();
        }
        if (type == Long.class) {
            return whole();
        }
        if (type == Short.class) {
            return (short) whole();
        }
        return type == Byte.class ? (Object) (byte) whole() : null;
    }

    long whole() {
        List<Long> known = dictionary.numbers();
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean() ? random.nextLong() : (1L << random.nextInt(64)) + random.nextInt(3) - 1;
            case 2 ->
                known.isEmpty() ? random.nextInt(8) : known.get(random.nextInt(known.size())) + random.nextInt(3) - 1;
            case 3 ->
                (Integer) java.util.Objects.requireNonNull(Edge.of(int.class).get(random.nextInt(14)));
            default -> random.nextInt(24) - 4;
        };
    }

    private double decimal() {
        List<Double> known = dictionary.decimals();
        return switch (random.nextInt(5)) {
            case 0 -> random.nextGaussian() * 1e3;
            case 1 ->
                (Double) java.util.Objects.requireNonNull(Edge.of(double.class).get(random.nextInt(14)));
            case 2 -> known.isEmpty() ? random.nextDouble() : known.get(random.nextInt(known.size()));
            case 3 -> Math.scalb(random.nextDouble(), random.nextInt(80) - 20);
            default -> random.nextInt(200) / 10.0 - 5;
        };
    }

    private int length() {
        return random.nextInt(8) == 0 ? 10 + random.nextInt(60) : random.nextInt(6);
    }

    private Object array(Type component, int depth) {
        Class<?> raw = Types.raw(component);
        Object array = Array.newInstance(raw, length());
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = make(component, depth + 1);
            if (element != null && Types.accepts(raw, element)) {
                Array.set(array, i, element);
            }
        }
        return array;
    }

    private @Nullable Object collection(Type type, Class<?> raw, int depth) {
        Type element = Types.argument(type, 0, null);
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            // Few different values, so that some are there twice.
            elements.add(
                    !elements.isEmpty() && random.nextInt(4) == 0
                            ? elements.get(random.nextInt(elements.size()))
                            : make(element, depth + 1));
        }
        elements.removeIf(one -> one == null && random.nextInt(4) != 0);
        if (raw.isAssignableFrom(ArrayList.class)) {
            return elements;
        }
        elements.removeIf(one -> one == null);
        if (SortedSet.class.isAssignableFrom(raw)) {
            return raw.isAssignableFrom(TreeSet.class) ? new TreeSet<>(elements) : null;
        }
        if (Set.class.isAssignableFrom(raw)) {
            return raw.isAssignableFrom(LinkedHashSet.class) ? new LinkedHashSet<>(elements) : null;
        }
        return Queue.class.isAssignableFrom(raw) && raw.isAssignableFrom(ArrayDeque.class)
                ? new ArrayDeque<>(elements)
                : null;
    }

    private @Nullable Object map(Type type, Class<?> raw, int depth) {
        boolean sorted = SortedMap.class.isAssignableFrom(raw);
        Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new HashMap<>();
        for (int i = length(); i > 0; i--) {
            Object key = make(Types.argument(type, 0, null), depth + 1);
            if (key != null || !sorted) {
                map.put(key, make(Types.argument(type, 1, null), depth + 1));
            }
        }
        return raw.isInstance(map) ? map : null;
    }

    private @Nullable Object constructed(Class<?> raw, int depth) {
        if (raw.isInterface() || Modifier.isAbstract(raw.getModifiers()) || raw.getClassLoader() == null) {
            return null;
        }
        List<Constructor<?>> open = new ArrayList<>();
        for (Constructor<?> constructor : raw.getDeclaredConstructors()) {
            if (!Modifier.isPrivate(constructor.getModifiers()) && !constructor.isSynthetic()) {
                open.add(constructor);
            }
        }
        open.sort(java.util.Comparator.comparing(Constructor::toString));
        if (open.isEmpty()) {
            return null;
        }
        Constructor<?> constructor = open.get(random.nextInt(open.size()));
        Type[] types = constructor.getGenericParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = make(types[i], depth + 1);
        }
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }
}
