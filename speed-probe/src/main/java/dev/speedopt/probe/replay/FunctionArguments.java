package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.values.Edge;
import dev.speedopt.probe.values.Twins;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a returned function is called with: values at the edges of its parameters' types, what the call itself held, and a few more. */
final class FunctionArguments {
    private static final int CALLS = 60;
    private static final int PARTS = 16;
    private static final int OWN = 6;
    private static final long COUNTS = 1000;

    private final Method method;
    private final Type declared;
    private final int parts;
    private final List<@Nullable Object> pool = new ArrayList<>();

    /**
     * @param method of the function's interface
     * @param declared what the target says that it returns
     * @param call that made the function
     */
    FunctionArguments(Method method, Type declared, Call call) {
        this.method = method;
        this.declared = declared;
        for (Object argument : call.arguments()) {
            take(argument, 0);
        }
        parts = pool.size();
        pool.addAll(Arrays.asList("", "a", "Ab c", 0, 1, -1, 7L, 0.5, 'x', true, null));
    }

    /** What the call itself held, and nothing else. */
    List<@Nullable Object[]> own() {
        int parameters = method.getParameterCount();
        List<@Nullable Object[]> all = new ArrayList<>();
        for (int i = 0; i < (parameters == 0 ? 1 : Math.min(OWN, parts)); i++) {
            @Nullable Object[] arguments = new @Nullable Object[parameters];
            Arrays.fill(arguments, parameters == 0 ? null : pool.get(i));
            all.add(arguments);
        }
        return all;
    }

    List<@Nullable Object[]> all() {
        int parameters = method.getParameterCount();
        if (parameters == 0) {
            return List.of(new Object[0], new Object[0]);
        }
        List<@Nullable Object[]> all = new ArrayList<>(parameters == 1 ? edges() : pairs());
        int most = all.size() + CALLS;
        for (int i = 0; i < pool.size() && all.size() < most; i++) {
            for (int j = 0; j < (parameters == 1 ? 1 : Math.min(6, pool.size())); j++) {
                @Nullable Object[] arguments = new @Nullable Object[parameters];
                Arrays.fill(arguments, pool.get(j));
                arguments[0] = pool.get(i);
                all.add(arguments);
            }
        }
        return all;
    }

    private List<@Nullable Object[]> edges() {
        return Edge.of(parameter(0)).stream()
                .filter(this::bearable)
                .map(value -> new @Nullable Object[] {value})
                .toList();
    }

    /** Each with its neighbour, with itself and with the first, both ways round: comparators answer for pairs. */
    private List<@Nullable Object[]> pairs() {
        List<@Nullable Object[]> pairs = new ArrayList<>();
        List<@Nullable Object> values =
                Edge.of(parameter(0)).stream().filter(this::bearable).collect(Collectors.toList());
        if (method.getParameterCount() != 2 || parameter(0) != parameter(1) || values.size() < 3) {
            return pairs;
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            for (Object other : Arrays.asList(value, values.get((i + 1) % values.size()), values.get(0))) {
                pairs.add(new @Nullable Object[] {value, other});
                pairs.add(new @Nullable Object[] {other, value});
            }
        }
        Object sample = values.get(0);
        for (Twins.Pair twins : sample == null ? List.<Twins.Pair>of() : Twins.of(sample)) {
            if (bearable(twins.one()) && bearable(twins.other())) {
                pairs.add(new @Nullable Object[] {twins.one(), twins.other()});
                pairs.add(new @Nullable Object[] {twins.other(), twins.one()});
            }
        }
        return pairs;
    }

    /** Whoever does not compare may count to a number, or fill an array of that size, and never end. */
    private boolean bearable(@Nullable Object value) {
        return method.getDeclaringClass() == Comparator.class
                || !(value instanceof Integer || value instanceof Long)
                || ((Number) value).longValue() <= COUNTS;
    }

    /** The parameter's type, where the target's declaration says it; else the interface's own. */
    private Class<?> parameter(int index) {
        Type type = method.getGenericParameterTypes()[index];
        Class<?> face = method.getDeclaringClass();
        if (type instanceof TypeVariable<?> variable
                && declared instanceof ParameterizedType parameterized
                && parameterized.getRawType() == face) {
            int at = Arrays.asList(face.getTypeParameters()).indexOf(variable);
            Type argument = at < 0 ? Object.class : parameterized.getActualTypeArguments()[at];
            if (argument instanceof WildcardType wildcard) {
                argument = wildcard.getLowerBounds().length > 0
                        ? wildcard.getLowerBounds()[0]
                        : wildcard.getUpperBounds()[0];
            }
            return argument instanceof Class<?> known ? known : Void.class;
        }
        return method.getParameterTypes()[index].isPrimitive() ? method.getParameterTypes()[index] : Void.class;
    }

    private void take(@Nullable Object value, int depth) {
        if (value == null || depth > 2 || pool.size() >= PARTS) {
            return;
        }
        pool.add(value);
        if (value instanceof String text && pool.size() < PARTS && !text.isEmpty()) {
            pool.add(
                    text.equals(text.toUpperCase(Locale.ROOT))
                            ? text.toLowerCase(Locale.ROOT)
                            : text.toUpperCase(Locale.ROOT));
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
