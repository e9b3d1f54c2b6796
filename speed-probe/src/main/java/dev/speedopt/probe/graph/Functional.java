package dev.speedopt.probe.graph;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references: what they do shows when they are called, and no other way. */
public final class Functional {
    private Functional() {}

    /** The one method that a lambda implements; null for everything that is no lambda. */
    public static @Nullable Method method(Object object) {
        Class<?> type = object.getClass();
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
