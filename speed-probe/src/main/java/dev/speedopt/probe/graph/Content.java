package dev.speedopt.probe.graph;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JDK collection that is written by what it holds, because its fields say how it came about: capacity, buckets, the shape
 * of a tree. Classes of the user that extend it are written the same way, with their own fields beside; none of their
 * methods is called, since a recorder must not run the user's code.
 *
 * @param base the JDK's class
 * @param form order and pairs
 * @param state primitive fields that are part of its behaviour ({@code accessOrder})
 * @param tuning primitive fields that no comparison may look at ({@code modCount})
 * @param comparator field that holds its comparator; absent where it has none
 */
record Content(
        Class<?> base, Form form, List<Layout.Slot> state, List<Layout.Slot> tuning, Layout.@Nullable Slot comparator) {
    private static final Map<Class<?>, Content> KNOWN = KnownContents.all();
    private static final ClassValue<Handles> HANDLES = new ClassValue<>() {
        @Override
        protected Handles computeValue(Class<?> base) {
            return Handles.of(base);
        }
    };

    /** The nearest known class that {@code type} is or extends; null when there is none. */
    static @Nullable Content of(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Content content = KNOWN.get(each);
            if (content != null || each.getName().equals("java.util.Properties")) {
                return content;
            }
        }
        return null;
    }

    static @Nullable Content named(String base) {
        return KNOWN.values().stream()
                .filter(content -> content.base.getName().equals(base))
                .findFirst()
                .orElse(null);
    }

    /** What it holds now; keys and values by turns. */
    List<@Nullable Object> elements(Object collection) throws Throwable {
        List<@Nullable Object> elements = new ArrayList<>();
        if (form.pairs()) {
            for (Object each : (Iterable<?>) HANDLES.get(base).read.invokeExact(collection)) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
                elements.add(entry.getKey());
                elements.add(entry.getValue());
            }
        } else {
            Iterator<?> all = (Iterator<?>) HANDLES.get(base).read.invokeExact(collection);
            all.forEachRemaining(elements::add);
        }
        return elements;
    }

    void add(Object collection, @Nullable Object element) throws Throwable {
        HANDLES.get(base).write.invoke(collection, element);
    }

    void put(Object map, @Nullable Object key, @Nullable Object value) throws Throwable {
        HANDLES.get(base).write.invoke(map, key, value);
    }

    /** Calls of exactly the base's own methods. */
    @SuppressWarnings("UnusedVariable")
    private record Handles(MethodHandle read, MethodHandle write) {
        static Handles of(Class<?> base) {
            boolean map = Map.class.isAssignableFrom(base);
            try {
                MethodHandles.Lookup lookup = Memory.lookup().in(base);
                MethodHandle read = map
                        ? lookup.findSpecial(base, "entrySet", MethodType.methodType(java.util.Set.class), base)
                                .asType(MethodType.methodType(Iterable.class, Object.class))
                        : lookup.findSpecial(base, "iterator", MethodType.methodType(Iterator.class), base)
                                .asType(MethodType.methodType(Iterator.class, Object.class));
                MethodHandle write = map
                        ? lookup.findSpecial(
                                base, "put", MethodType.methodType(Object.class, Object.class, Object.class), base)
                        : lookup.findSpecial(base, "add", MethodType.methodType(boolean.class, Object.class), base);
                return new Handles(read, write);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("This JDK has another " + base.getName() + ": " + e, e);
            }
        }
    }
}
