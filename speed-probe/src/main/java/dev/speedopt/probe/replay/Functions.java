package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Functional;
import dev.speedopt.probe.graph.GraphWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function that a target returns, compared by what it answers: called with what the call itself held, and a few values more. */
final class Functions {
    private static final int CALLS = 60;
    private static final int PARTS = 16;

    private final Object function;
    private final Method method;
    private final List<@Nullable Object> pool = new ArrayList<>();

    private Functions(Object function, Method method, Call call) {
        this.function = function;
        this.method = method;
        for (Object argument : call.arguments()) {
            take(argument, 0);
        }
        pool.addAll(Arrays.asList("", "a", "Ab c", 0, 1, -1, 7L, 0.5, 'x', true, null));
    }

    /** Null where the result is no function. */
    static @Nullable Functions of(@Nullable Object result, Call call) {
        Method method = result == null ? null : Functional.method(result);
        return result == null || method == null ? null : new Functions(result, method, call);
    }

    /** Stands for the function, whose class has another name in each JVM. */
    String name() {
        return "a " + method.getDeclaringClass().getName();
    }

    List<GraphWriter.Root> calls() {
        List<GraphWriter.Root> roots = new ArrayList<>();
        int parameters = method.getParameterCount();
        if (parameters == 0) {
            call(roots, new Object[0], "first");
            call(roots, new Object[0], "second");
        } else {
            for (int i = 0; i < pool.size() && roots.size() < CALLS; i++) {
                for (int j = 0; j < (parameters == 1 ? 1 : Math.min(6, pool.size())); j++) {
                    @Nullable Object[] arguments = new @Nullable Object[parameters];
                    Arrays.fill(arguments, pool.get(j));
                    arguments[0] = pool.get(i);
                    call(roots, arguments, i + "." + j);
                }
            }
        }
        return roots;
    }

    private void call(List<GraphWriter.Root> roots, @Nullable Object[] arguments, String number) {
        String name = "result called with " + Arrays.toString(shown(arguments)) + " (" + number + ")";
        try {
            method.setAccessible(true);
            roots.add(new GraphWriter.Root(name, method.invoke(function, arguments)));
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            // A value of another type than the function's, or null, that nobody promised to take.
            if (!(thrown instanceof ClassCastException || thrown instanceof NullPointerException)) {
                roots.add(new GraphWriter.Root(name, thrown));
            }
        } catch (IllegalAccessException | IllegalArgumentException e) {
            // No such value can be given to it.
        }
    }

    private static Object[] shown(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .map(value -> value == null
                                || value instanceof String
                                || value instanceof Number
                                || value instanceof Character
                        ? String.valueOf(value)
                        : value.getClass().getSimpleName())
                .toArray();
    }

    private void take(@Nullable Object value, int depth) {
        if (value == null || depth > 2 || pool.size() >= PARTS) {
            return;
        }
        pool.add(value);
        if (value instanceof String text && pool.size() < PARTS && !text.isEmpty()) {
            pool.add(
                    text.equals(text.toUpperCase(java.util.Locale.ROOT))
                            ? text.toLowerCase(java.util.Locale.ROOT)
                            : text.toUpperCase(java.util.Locale.ROOT));
            pool.add(text.substring(0, text.length() - 1));
            pool.add(new String(text));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> take(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                take(key, depth + 1);
                take(each, depth + 1);
            });
        } else if (value instanceof Object[] array) {
            Arrays.stream(array).forEach(each -> take(each, depth + 1));
        }
    }
}
