package dev.speedopt.probe.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts other contents into collections and maps; where they cannot be changed, puts another of the same kind in their place. */
final class Containers {
    private Containers() {}

    static void refill(Site site, Collection<?> collection, List<@Nullable Object> elements) throws Throwable {
        @SuppressWarnings("unchecked")
        Collection<@Nullable Object> open = (Collection<@Nullable Object>) collection;
        if (changeable(collection)) {
            open.clear();
            open.addAll(elements);
            site.set(collection);
            return;
        }
        Collection<?> other = like(collection, elements);
        if (!Types.accepts(site.type(), other)) {
            throw new IllegalStateException("no such collection");
        }
        site.set(other);
    }

    static void refill(Site site, Map<?, ?> map, int at, @Nullable Object key, @Nullable Object value)
            throws Throwable {
        Map<@Nullable Object, @Nullable Object> changed = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            boolean here = i++ == at;
            changed.put(here ? key : entry.getKey(), here ? value : entry.getValue());
        }
        refill(site, map, changed);
    }

    static void refill(Site site, Map<?, ?> map, Map<@Nullable Object, @Nullable Object> contents) throws Throwable {
        @SuppressWarnings("unchecked")
        Map<@Nullable Object, @Nullable Object> open = (Map<@Nullable Object, @Nullable Object>) map;
        if (changeable(map)) {
            open.clear();
            open.putAll(contents);
            site.set(map);
            return;
        }
        Map<?, ?> other = map instanceof SortedMap ? new TreeMap<>(contents) : new LinkedHashMap<>(contents);
        if (!Types.accepts(site.type(), other)) {
            throw new IllegalStateException("no such map");
        }
        site.set(other);
    }

    private static boolean changeable(Object container) {
        String name = container.getClass().getName();
        return !name.startsWith("java.util.ImmutableCollections")
                && !name.startsWith("java.util.Collections$")
                && !name.startsWith("java.util.Arrays$");
    }

    static Collection<?> like(Collection<?> collection, List<@Nullable Object> elements) {
        String name = collection.getClass().getName();
        if (collection instanceof List) {
            return name.startsWith("java.util.Arrays$")
                    ? Arrays.asList(elements.toArray())
                    : name.startsWith("java.util.ImmutableCollections") && !elements.contains(null)
                            ? List.copyOf(elements)
                            : new ArrayList<>(elements);
        }
        if (collection instanceof SortedSet) {
            return new TreeSet<>(elements);
        }
        return collection instanceof Set ? new LinkedHashSet<>(elements) : new ArrayDeque<>(elements);
    }

    /** The same contents in other collections that the type admits: another class, one that cannot be changed. */
    @SuppressWarnings("JdkObsolete") // A list that callers have, and that answers get(int) otherwise.
    static List<Object> others(java.lang.reflect.Type type, Object container) {
        List<Object> all = new ArrayList<>();
        if (container instanceof Collection<?> collection) {
            List<@Nullable Object> elements = new ArrayList<>(collection);
            all.addAll(List.of(
                    elements,
                    new LinkedList<>(elements),
                    Collections.unmodifiableList(elements),
                    new LinkedHashSet<>(elements),
                    new HashSet<>(elements),
                    Collections.unmodifiableSet(new LinkedHashSet<>(elements))));
            if (!elements.contains(null)) {
                all.add(List.copyOf(elements));
                all.add(new ArrayDeque<>(elements));
                attempt(() -> all.add(new TreeSet<>(elements)));
            }
        } else if (container instanceof Map<?, ?> map) {
            all.add(new HashMap<>(map));
            all.add(new LinkedHashMap<>(map));
            all.add(Collections.unmodifiableMap(new LinkedHashMap<>(map)));
            attempt(() -> all.add(new TreeMap<>(map)));
            attempt(() -> all.add(Map.copyOf(map)));
        }
        all.removeIf(one -> !Types.accepts(type, one) || one.getClass() == container.getClass());
        return all;
    }

    private static void attempt(Runnable making) {
        try {
            making.run();
        } catch (ClassCastException | NullPointerException e) {
            // Elements that have no order, or null ones.
        }
    }
}
