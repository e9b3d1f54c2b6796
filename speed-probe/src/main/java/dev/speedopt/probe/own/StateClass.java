package dev.speedopt.probe.own;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class whose instances a benchmark needs, by its annotations.
 *
 * @param type concrete
 * @param params fields of {@code @Param}, inherited ones first
 * @param setUps methods of {@code @Setup}, in order: inherited ones first, by name within a class
 * @param tearDowns methods of {@code @TearDown}, in the reverse order
 */
record StateClass(Class<?> type, List<Field> params, List<Method> setUps, List<Method> tearDowns) {
    static StateClass of(Class<?> type) {
        List<Field> params = new ArrayList<>();
        for (Class<?> each : line(type)) {
            for (Field field : each.getDeclaredFields()) {
                if (Jmh.has(field, "Param")) {
                    params.add(field);
                }
            }
        }
        if (!Jmh.has(type, "State")) {
            return new StateClass(type, params, List.of(), List.of());
        }
        List<Method> tearDowns = methods(type, "TearDown");
        Collections.reverse(tearDowns);
        return new StateClass(type, params, methods(type, "Setup"), tearDowns);
    }

    private static List<Method> methods(Class<?> type, String annotation) {
        Map<String, Method> found = new LinkedHashMap<>();
        for (Class<?> each : line(type)) {
            Arrays.stream(each.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic() && Jmh.has(method, annotation))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method ->
                            found.putIfAbsent(method.getName() + Arrays.toString(method.getParameterTypes()), method));
        }
        return new ArrayList<>(found.values());
    }

    /** The class itself last. */
    private static Iterable<Class<?>> line(Class<?> type) {
        Deque<Class<?>> line = new ArrayDeque<>();
        for (@Nullable Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            line.addFirst(each);
        }
        return line;
    }
}
