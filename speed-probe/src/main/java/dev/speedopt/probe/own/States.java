package dev.speedopt.probe.own;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The instances that one benchmark runs on, with one combination of parameters, in one thread: scopes make no difference. */
public final class States {
    /** How often something is set up and torn down, as JMH names it. */
    public enum Level {
        TRIAL("Trial"),
        ITERATION("Iteration"),
        INVOCATION("Invocation");

        private final String name;

        Level(String name) {
            this.name = name;
        }
    }

    private final OwnBenchmark benchmark;
    private final Map<Class<?>, Object> instances = new LinkedHashMap<>();

    States(OwnBenchmark benchmark, Map<String, String> params) throws ReflectiveOperationException {
        this.benchmark = benchmark;
        for (StateClass state : benchmark.states()) {
            Object instance = Jmh.make(state.type());
            for (Field field : state.params()) {
                Params.set(field, instance, Objects.requireNonNull(params.get(field.getName())));
            }
            instances.put(state.type(), instance);
        }
    }

    /** The receiver, unless the method is static, and its arguments. */
    public @Nullable Object[] invocation() throws ReflectiveOperationException {
        List<Object> all = new ArrayList<>();
        if (!Modifier.isStatic(benchmark.method().getModifiers())) {
            all.add(Objects.requireNonNull(instances.get(benchmark.type())));
        }
        all.addAll(arguments(benchmark.method()));
        return all.toArray();
    }

    /** Whether something is set up or torn down so often. */
    public boolean has(Level level) {
        return benchmark.states().stream()
                .anyMatch(state -> state.setUps().stream().anyMatch(method -> is(method, "Setup", level))
                        || state.tearDowns().stream().anyMatch(method -> is(method, "TearDown", level)));
    }

    /** @throws ReflectiveOperationException with what the user's method threw as its cause */
    public void setUp(Level level) throws ReflectiveOperationException {
        for (StateClass state : benchmark.states()) {
            for (Method method : state.setUps()) {
                if (is(method, "Setup", level)) {
                    call(state, method);
                }
            }
        }
    }

    /** @throws ReflectiveOperationException with what the user's method threw as its cause */
    public void tearDown(Level level) throws ReflectiveOperationException {
        for (int i = benchmark.states().size() - 1; i >= 0; i--) {
            StateClass state = benchmark.states().get(i);
            for (Method method : state.tearDowns()) {
                if (is(method, "TearDown", level)) {
                    call(state, method);
                }
            }
        }
    }

    private static boolean is(Method method, String annotation, Level level) {
        return level.name.equals(Jmh.level(method, annotation));
    }

    private void call(StateClass state, Method method) throws ReflectiveOperationException {
        method.setAccessible(true);
        try {
            method.invoke(instances.get(state.type()), arguments(method).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private List<Object> arguments(Method method) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            Object state = instances.get(type);
            arguments.add(state == null ? Jmh.blackhole(type) : state);
        }
        return arguments;
    }
}
