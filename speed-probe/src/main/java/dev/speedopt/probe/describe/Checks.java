package dev.speedopt.probe.describe;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What a test can say of an object: that it equals an expression, or, where {@code equals} says nothing, what its getters give. */
final class Checks {
    private static final int MOST_GETTERS = 6;

    private final Access access;
    private final boolean modern;
    private final List<Check> found = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();

    Checks(Access access, boolean modern) {
        this.access = access;
        this.modern = modern;
    }

    List<Check> found() {
        return found;
    }

    List<String> unchecked() {
        return unchecked;
    }

    /**
     * @param twin the result of the same call with fresh inputs: what differs there cannot be expected
     * @param locals by number; a result that is one of them is checked for that
     */
    void result(@Nullable Object result, @Nullable Object twin, Class<?> declared, Map<Integer, Object> locals) {
        for (Map.Entry<Integer, Object> local : locals.entrySet()) {
            if (local.getValue() == result && result != null) {
                found.add(new Check(Check.Kind.SAME, -1, List.of(), "", new Expression.Local(local.getKey())));
                return;
            }
        }
        if (!object(-1, List.of(), result, twin, declared, 0)) {
            unchecked.add("the result (" + result(result) + ")");
            if (!declared.isPrimitive()) {
                found.add(new Check(Check.Kind.NOT_NULL, -1, List.of(), "", new Expression.Null("")));
            }
        }
    }

    private static String result(@Nullable Object result) {
        return result == null ? "null" : result.getClass().getName();
    }

    void local(int number, @Nullable Object now, @Nullable Object twin, Class<?> declared) {
        if (!object(number, List.of(), now, twin, declared, 0)) {
            unchecked.add("what becomes of the " + declared.getSimpleName());
        }
    }

    private boolean object(
            int subject,
            List<Expression.Step> path,
            @Nullable Object value,
            @Nullable Object twin,
            Class<?> declared,
            int depth) {
        if (value == null) {
            found.add(new Check(Check.Kind.NULL, subject, path, "", new Expression.Null("")));
            return twin == null;
        }
        if (twin == null) {
            return false;
        }
        if (value.getClass().isArray()) {
            return array(subject, path, value, twin, declared);
        }
        if (value instanceof Collection<?> collection && Collection.class.isAssignableFrom(declared)) {
            boolean ordered = value instanceof LinkedHashSet || value instanceof SortedSet;
            boolean comparable = value instanceof List || value instanceof Set;
            return (!comparable || (ordered && collection.size() > 1))
                    ? elements(subject, path, new ArrayList<>(collection), twin)
                    : equal(subject, path, value, twin, "");
        }
        if (value instanceof Map<?, ?> map && Map.class.isAssignableFrom(declared)) {
            Map<?, ?> other = (Map<?, ?>) twin;
            boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap;
            boolean same = equal(subject, path, value, twin, "");
            if (ordered && (!same || map.size() > 1)) {
                List<Expression.Step> keys = longer(path, "keySet");
                boolean sameKeys = elements(subject, keys, new ArrayList<>(map.keySet()), other.keySet());
                List<Expression.Step> values = longer(path, "values");
                return same || (sameKeys && elements(subject, values, new ArrayList<>(map.values()), other.values()));
            }
            return same;
        }
        if (value instanceof CharSequence && !(value instanceof String)) {
            return equal(subject, longer(path, "toString"), value.toString(), twin.toString(), "");
        }
        return (hasEquals(value.getClass()) && equal(subject, path, value, twin, ""))
                || (depth < 2 && getters(subject, path, value, twin, declared, depth));
    }

    private static List<Expression.Step> longer(List<Expression.Step> path, String method) {
        List<Expression.Step> steps = new ArrayList<>(path);
        steps.add(new Expression.Step(method, List.of()));
        return steps;
    }

    private boolean elements(int subject, List<Expression.Step> path, List<?> list, Object twin) {
        return equal(subject, path, list, new ArrayList<>((Collection<?>) twin), "java/util/ArrayList");
    }

    private boolean array(int subject, List<Expression.Step> path, Object value, Object twin, Class<?> declared) {
        if (!declared.isArray() || !Sameness.same(value, twin)) {
            return false;
        }
        try {
            Plan plan = expected(value);
            found.add(new Check(Check.Kind.ARRAY, subject, path, "", plan.expression()));
            return true;
        } catch (NotExpressibleException e) {
            return false;
        }
    }

    private boolean equal(int subject, List<Expression.Step> path, Object value, Object twin, String wrapped) {
        try {
            Plan plan = expected(value);
            Object expected = plan.making().make(Map.of());
            if (expected == null || !expected.equals(value) || !value.equals(expected) || !expected.equals(twin)) {
                return false;
            }
            found.add(new Check(Check.Kind.EQUAL, subject, path, wrapped, plan.expression()));
            return true;
        } catch (Throwable e) {
            return false;
        }
    }

    private Plan expected(Object value) throws NotExpressibleException {
        Finder finder = new Finder(access, modern, true, Set.of());
        Plan plan = finder.find(value, Object.class);
        if (!finder.lines().isEmpty()) {
            throw new NotExpressibleException("more than one expression");
        }
        return plan;
    }

    private static boolean hasEquals(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private boolean getters(
            int subject, List<Expression.Step> path, Object value, Object twin, Class<?> declared, int depth) {
        int before = found.size();
        List<Method> getters = Arrays.stream(declared.getMethods())
                .filter(method -> getter(method) && access.to(method))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method getter : getters) {
            if (found.size() - before >= MOST_GETTERS) {
                break;
            }
            try {
                getter.setAccessible(true);
                Object one = getter.invoke(value);
                Object other = getter.invoke(twin);
                object(subject, longer(path, getter.getName()), one, other, getter.getReturnType(), depth + 1);
            } catch (ReflectiveOperationException | RuntimeException e) {
                // One that throws says nothing that a reader wants to see.
            }
        }
        if (found.size() == before && ownText(value.getClass())) {
            return equal(subject, longer(path, "toString"), value.toString(), Objects.toString(twin), "");
        }
        return found.size() > before;
    }

    private static boolean getter(Method method) {
        String name = method.getName();
        boolean named = name.matches("(get|is|has)[A-Z].*|size|length|isEmpty|name|value|message")
                || method.getDeclaringClass().isRecord();
        return named
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class
                && !List.of("hashCode", "toString", "getClass").contains(name);
    }

    private static boolean ownText(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
