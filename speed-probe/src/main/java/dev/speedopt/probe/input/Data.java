package dev.speedopt.probe.input;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.instancio.Instancio;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Whole objects by Instancio, for types that any content suits: records, and classes all of whose fields have setters. It fills
 * fields, so that it would break the promises that other classes make to themselves.
 */
final class Data {
    private final Settings settings = Settings.create()
            .set(Keys.COLLECTION_MIN_SIZE, 0)
            .set(Keys.COLLECTION_MAX_SIZE, 4)
            .set(Keys.MAP_MIN_SIZE, 0)
            .set(Keys.MAP_MAX_SIZE, 4)
            .set(Keys.STRING_MIN_LENGTH, 0)
            .set(Keys.STRING_MAX_LENGTH, 9)
            .set(Keys.STRING_CASE, org.instancio.settings.StringCase.MIXED)
            .set(Keys.INTEGER_MIN, -1000)
            .set(Keys.INTEGER_MAX, 100_000)
            .set(Keys.LONG_MIN, -1_000_000L)
            .set(Keys.LONG_MAX, 2_000_000_000_000L)
            .set(Keys.MAX_DEPTH, 5);
    private boolean works = true;

    boolean knows(Class<?> type) {
        return works && data(type, new HashSet<>());
    }

    @Nullable
    Object make(Type type, long seed) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Data.class.getClassLoader());
        try {
            return Instancio.of(() -> type)
                    .withSettings(settings)
                    .withSeed(seed)
                    .create();
        } catch (RuntimeException e) {
            return null;
        } catch (LinkageError e) {
            works = false;
            return null;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean data(Class<?> type, Set<Class<?>> open) {
        if (type.isArray()) {
            return data(type.getComponentType(), open);
        }
        if (type.isPrimitive() || type.isEnum() || type.getName().startsWith("java.") || !open.add(type)) {
            return true;
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return false;
        }
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && ((!type.isRecord() && !set(type, field)) || !data(field.getType(), open))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean set(Class<?> type, Field field) {
        String setter = "set" + field.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.getName().substring(1);
        for (java.lang.reflect.Method method : type.getMethods()) {
            if (method.getName().equals(setter) && method.getParameterCount() == 1) {
                return true;
            }
        }
        return Modifier.isPublic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers());
    }
}
