package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Functional;
import dev.speedopt.probe.graph.GraphWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A lazy result of the same call once more, used after what the call was given has been emptied: whether it looks at its arguments
 * when it is made or when it is used, and what it remembers in between.
 */
final class Later {
    private static final String WHEN = " after the arguments were emptied";

    private final Invocation invocation;
    private final Supplier<Call> fresh;
    private final Type returned;

    /** @param fresh the call, with objects of its own each time */
    Later(Invocation invocation, Supplier<Call> fresh, Type returned) {
        this.invocation = invocation;
        this.fresh = fresh;
        this.returned = returned;
    }

    /** Nothing where the call holds nothing that can be emptied. */
    List<GraphWriter.Root> roots() {
        List<GraphWriter.Root> roots = new ArrayList<>();
        try {
            Call call = fresh.get();
            Object result = invocation.invoke(call);
            Method method = result == null ? null : Functional.method(result);
            if (method == null) {
                if (empty(call)) {
                    roots.add(new GraphWriter.Root("result" + WHEN, result));
                }
                return roots;
            }
            int vectors = new FunctionArguments(method, returned, call).own().size();
            for (int number = 0; number < vectors; number++) {
                twice(number, roots);
            }
        } catch (Throwable e) {
            // It has been called before, and what that came to is compared.
        }
        return roots;
    }

    /** A function of its own for each value that it is called with: what it remembers is of that value. */
    private void twice(int number, List<GraphWriter.Root> roots) throws Throwable {
        Call call = fresh.get();
        Functions function = Functions.of(invocation.invoke(call), call, returned);
        if (function != null) {
            @Nullable Object[] values = function.own().get(number);
            function.call(new ArrayList<>(), values, number);
            if (empty(call)) {
                List<GraphWriter.Root> again = new ArrayList<>();
                function.call(again, values, number);
                again.forEach(root -> roots.add(new GraphWriter.Root(root.name() + WHEN, root.value())));
            }
        }
    }

    private static boolean empty(Call call) {
        boolean any = false;
        for (Object argument : call.arguments()) {
            any |= empty(argument);
        }
        return any;
    }

    /** Whether it held anything, and no longer does. */
    private static boolean empty(@Nullable Object value) {
        try {
            if (value instanceof Collection<?> collection && !collection.isEmpty()) {
                collection.clear();
                return true;
            }
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                map.clear();
                return true;
            }
            if (value instanceof StringBuilder text && text.length() > 0) {
                text.setLength(0);
                return true;
            }
        } catch (RuntimeException e) {
            return false; // One that cannot be changed.
        }
        if (value == null || !value.getClass().isArray() || Array.getLength(value) == 0) {
            return false;
        }
        int length = Array.getLength(value);
        System.arraycopy(Array.newInstance(value.getClass().getComponentType(), length), 0, value, 0, length);
        return true;
    }
}
