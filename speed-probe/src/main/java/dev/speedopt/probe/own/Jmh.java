package dev.speedopt.probe.own;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The user's JMH, of whatever version, known by names alone: its classes are not ours. */
final class Jmh {
    static final String BLACKHOLE = "org.openjdk.jmh.infra.Blackhole";
    /** What stands for no value at all in {@code @Param}. */
    static final String BLANK = "blank_blank_blank_2014";

    private static final String PASSWORD =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private Jmh() {}

    /** @param simpleName {@code Benchmark} */
    static boolean has(AnnotatedElement element, String simpleName) {
        return find(element, simpleName) != null;
    }

    /** The {@code value} of an annotation; null when there is none. */
    static @Nullable Object value(AnnotatedElement element, String simpleName) {
        Annotation annotation = find(element, simpleName);
        if (annotation == null) {
            return null;
        }
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("@" + simpleName + " cannot be read", e);
        }
    }

    private static @Nullable Annotation find(AnnotatedElement element, String simpleName) {
        String name = "org.openjdk.jmh.annotations." + simpleName;
        for (Annotation each : element.getAnnotations()) {
            if (each.annotationType().getName().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** A black hole of theirs. */
    static Object blackhole(Class<?> type) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 1 && parameters[0] == String.class) {
                constructor.setAccessible(true);
                return constructor.newInstance(PASSWORD);
            }
        }
        return make(type);
    }

    static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** {@code Trial}, {@code Iteration} or {@code Invocation}, where the method has that annotation. */
    static @Nullable String level(Method method, String simpleName) {
        return has(method, simpleName) ? Objects.toString(value(method, simpleName)) : null;
    }
}
