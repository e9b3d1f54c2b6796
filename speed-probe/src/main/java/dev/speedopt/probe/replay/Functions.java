package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Functional;
import dev.speedopt.probe.graph.GraphWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that a target returns, compared by what it answers. */
final class Functions {
    private static final int SHOWN = 40;

    private final Object function;
    private final Method method;
    private final FunctionArguments arguments;

    private Functions(Object function, Method method, FunctionArguments arguments) {
        this.function = function;
        this.method = method;
        this.arguments = arguments;
    }

    /**
     * Null where the result is no function.
     *
     * @param declared what the target says that it returns
     */
    static @Nullable Functions of(@Nullable Object result, Call call, Type declared) {
        Method method = result == null ? null : Functional.method(result);
        return result == null || method == null
                ? null
                : new Functions(result, method, new FunctionArguments(method, declared, call));
    }

    /** Stands for the function, whose class has another name in each JVM. */
    String name() {
        return "a " + method.getDeclaringClass().getName();
    }

    List<GraphWriter.Root> calls() {
        List<GraphWriter.Root> roots = new ArrayList<>();
        int number = 0;
        for (@Nullable Object[] each : arguments.all()) {
            call(roots, each, ++number);
        }
        return roots;
    }

    /** What the call itself held, as arguments. */
    List<@Nullable Object[]> own() {
        return arguments.own();
    }

    void call(List<GraphWriter.Root> roots, @Nullable Object[] values, int number) {
        String name = "result called with " + Arrays.toString(shown(values)) + " (" + number + ")";
        try {
            method.setAccessible(true);
            roots.add(new GraphWriter.Root(name, method.invoke(function, values)));
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

    private static Object[] shown(@Nullable Object[] values) {
        return Arrays.stream(values).map(Functions::shown).toArray();
    }

    private static String shown(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Character) {
            return String.valueOf(value);
        }
        return value instanceof String text
                ? text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text
                : value.getClass().getSimpleName();
    }
}
