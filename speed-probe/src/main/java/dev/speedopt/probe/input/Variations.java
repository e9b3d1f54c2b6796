package dev.speedopt.probe.input;

import dev.speedopt.probe.values.Edge;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collections and arrays at their edges, made of what they hold: none, one, many, twice, turned round, with null in them; and of
 * nothing but one value at the edge of the elements' type.
 */
final class Variations {
    private static final int MANY = 400;

    private Variations() {}

    static List<Object> of(Site site, UnaryOperator<@Nullable Object> copy) {
        Object value = site.value();
        List<Object> all = new ArrayList<>();
        if (value instanceof Collection<?> collection) {
            List<List<@Nullable Object>> lists = lists(new ArrayList<>(collection), copy);
            Object sample = collection.isEmpty() ? null : collection.iterator().next();
            lists.addAll(alone(Types.raw(Types.argument(site.type(), 0, sample))));
            for (List<@Nullable Object> elements : lists) {
                try {
                    Collection<?> made = Containers.like(collection, elements);
                    if (Types.accepts(site.type(), made)) {
                        all.add(made);
                    }
                } catch (ClassCastException | NullPointerException e) {
                    // A collection without null.
                }
            }
            all.addAll(Containers.others(site.type(), value));
            if (Types.raw(Types.argument(site.type(), 0, null)) == Object.class && value instanceof List) {
                List<Object> itself = new ArrayList<>(collection);
                itself.add(itself);
                all.add(itself);
            }
        } else if (value instanceof Map<?, ?> map) {
            maps(new LinkedHashMap<>(map), all);
            all.addAll(Containers.others(site.type(), value));
        } else if (value != null && value.getClass().isArray()) {
            arrays(value, all, copy);
        }
        all.removeIf(one -> !Types.accepts(site.type(), one));
        return all;
    }

    private static void maps(Map<@Nullable Object, @Nullable Object> map, List<Object> all) {
        all.add(new LinkedHashMap<>());
        Map<@Nullable Object, @Nullable Object> withNull = new LinkedHashMap<>(map);
        withNull.put(null, map.isEmpty() ? null : map.values().iterator().next());
        all.add(withNull);
        Map<@Nullable Object, @Nullable Object> nullValues = new LinkedHashMap<>(map);
        nullValues.replaceAll((key, value) -> null);
        all.add(nullValues);
        List<@Nullable Object> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<@Nullable Object, @Nullable Object> turned = new LinkedHashMap<>();
        keys.forEach(key -> turned.put(key, map.get(key)));
        all.add(turned);
    }

    private static void arrays(Object array, List<Object> all, UnaryOperator<@Nullable Object> copy) {
        Class<?> component = array.getClass().getComponentType();
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        List<List<@Nullable Object>> lists = lists(elements, copy);
        lists.addAll(alone(component));
        for (List<@Nullable Object> each : lists) {
            if (component.isPrimitive() && each.contains(null)) {
                continue;
            }
            Object made = Array.newInstance(component, each.size());
            for (int i = 0; i < each.size(); i++) {
                Array.set(made, i, each.get(i));
            }
            all.add(made);
        }
    }

    /** A sum of nothing but -0.0 is -0.0, and two of the greatest overflow: other elements would hide it. */
    private static List<List<@Nullable Object>> alone(Class<?> element) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Object value : Edge.of(element)) {
            if (value != null) {
                all.add(new ArrayList<>(List.of(value)));
                all.add(new ArrayList<>(List.of(value, value)));
            }
        }
        return all;
    }

    private static List<List<@Nullable Object>> lists(
            List<@Nullable Object> elements, UnaryOperator<@Nullable Object> copy) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        List<@Nullable Object> onlyNull = new ArrayList<>(Arrays.asList((Object) null));
        all.add(onlyNull);
        if (elements.isEmpty()) {
            return all;
        }
        all.add(new ArrayList<>(elements.subList(0, 1)));
        List<@Nullable Object> twice = new ArrayList<>(elements);
        twice.addAll(elements);
        all.add(twice);
        List<@Nullable Object> equal = new ArrayList<>(elements);
        elements.forEach(element -> equal.add(copy.apply(element)));
        all.add(equal);
        List<@Nullable Object> turned = new ArrayList<>(elements);
        Collections.reverse(turned);
        all.add(turned);
        List<@Nullable Object> withNull = new ArrayList<>(elements);
        withNull.add(null);
        all.add(withNull);
        List<@Nullable Object> nullFirst = new ArrayList<>(elements);
        nullFirst.add(0, null);
        all.add(nullFirst);
        List<@Nullable Object> nullWithin = new ArrayList<>(elements);
        nullWithin.add((elements.size() + 1) / 2, null);
        nullWithin.addAll(elements);
        all.add(nullWithin);
        List<@Nullable Object> shorter = new ArrayList<>(elements.subList(0, elements.size() - 1));
        all.add(shorter);
        List<@Nullable Object> many = new ArrayList<>();
        while (many.size() < MANY) {
            many.addAll(elements);
        }
        all.add(many);
        return all;
    }
}
