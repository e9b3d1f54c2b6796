package dev.speedopt.probe.own;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method of {@code @Benchmark}, with what it needs.
 *
 * @param type concrete class that is run, which may inherit the method
 * @param method annotated
 * @param states classes to make instances of, those that others need first; the benchmark's own among them
 * @param params of all of them
 */
public record OwnBenchmark(Class<?> type, Method method, List<StateClass> states, Params params) {
    public OwnBenchmark {
        states = List.copyOf(states);
    }

    /** Annotated methods of a class, inherited ones too, by name. */
    public static List<Method> methods(Class<?> type) {
        Map<String, Method> found = new LinkedHashMap<>();
        for (@Nullable Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (!method.isSynthetic() && Jmh.has(method, "Benchmark")) {
                    found.putIfAbsent(method.getName(), method);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /**
     * Finds it again by name.
     *
     * @throws NoSuchMethodException when it is not there
     * @throws IllegalArgumentException when it cannot be driven, with the reason
     */
    public static OwnBenchmark find(ClassLoader loader, String className, String methodName)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, true, loader);
        for (Method method : methods(type)) {
            if (method.getName().equals(methodName)) {
                return of(type, method);
            }
        }
        throw new NoSuchMethodException(className + "." + methodName + " is no benchmark");
    }

    /** @throws IllegalArgumentException when it cannot be driven, with the reason */
    public static OwnBenchmark of(Class<?> type, Method method) {
        if (Jmh.has(method, "Group")) {
            throw new IllegalArgumentException("it is one of a group that runs at the same time (@Group)");
        }
        Object threads = Jmh.value(method, "Threads");
        for (@Nullable Class<?> each = type; each != null && threads == null; each = each.getSuperclass()) {
            threads = Jmh.value(each, "Threads");
        }
        if (threads != null && !threads.equals(1)) {
            throw new IllegalArgumentException("it runs in several threads (@Threads), and pairs measure one");
        }
        Map<Class<?>, StateClass> states = new LinkedHashMap<>();
        add(type, states, new ArrayList<>());
        for (Class<?> parameter : method.getParameterTypes()) {
            need(parameter, states, new ArrayList<>());
        }
        return new OwnBenchmark(type, method, List.copyOf(states.values()), new Params(List.copyOf(states.values())));
    }

    private static void need(Class<?> type, Map<Class<?>, StateClass> states, List<Class<?>> waiting) {
        if (type.getName().equals(Jmh.BLACKHOLE) || states.containsKey(type)) {
            return;
        }
        if (!Jmh.has(type, "State") || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException("it takes a " + type.getSimpleName() + ", which JMH alone can give it");
        }
        if (waiting.contains(type)) {
            throw new IllegalArgumentException("its states need each other");
        }
        add(type, states, waiting);
    }

    private static void add(Class<?> type, Map<Class<?>, StateClass> states, List<Class<?>> waiting) {
        List<Class<?>> further = new ArrayList<>(waiting);
        further.add(type);
        StateClass state = StateClass.of(type);
        for (List<Method> methods : List.of(state.setUps(), state.tearDowns())) {
            methods.stream()
                    .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                    .forEach(needed -> need(needed, states, further));
        }
        states.put(type, state);
    }

    /** {@code org.acme.FooBench.parse} */
    public String name() {
        return type.getName() + "." + method.getName();
    }

    /** {@code org.acme.FooBench.parse size=1000} */
    public String name(int combination) {
        String label = params.label(combination);
        return label.isEmpty() ? name() : name() + " " + label;
    }

    public int combinations() {
        return params.count();
    }

    /** Instances for one combination; nothing is set up yet. */
    public States states(int combination) throws ReflectiveOperationException {
        return new States(this, params.combination(combination));
    }
}
