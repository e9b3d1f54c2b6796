package dev.speedopt.probe.graph;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas, method references, and the JDK's comparators around them: what they do shows when they are called, and no other
 * way.
 */
public final class Functional {
    private Functional() {}

    /** The one method that a function implements; null for everything that is none. */
    public static @Nullable Method method(Object object) {
        Class<?> type = object.getClass();
        if (object instanceof Comparator && around(type)) {
            return single(Comparator.class);
        }
        if (!type.isHidden() && !type.isSynthetic()) {
            return null;
        }
        if (!type.getName().contains("$$Lambda")) {
            return null;
        }
        for (Class<?> face : type.getInterfaces()) {
            Method found = single(face);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Reversed ones, and those that take nulls; a collator is no wrapper, and is compared by what it holds. */
    private static boolean around(Class<?> type) {
        return type.getPackageName().equals("java.util")
                && !type.isEnum()
                && Layout.of(type, null).slots().stream().anyMatch(Layout.Slot::reference);
    }

    private static @Nullable Method single(Class<?> face) {
        Method found = null;
        for (Method method : face.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && !ofObject(method)) {
                if (found != null && !found.getName().equals(method.getName())) {
                    return null;
                }
                found = method;
            }
        }
        return found;
    }

    private static boolean ofObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
