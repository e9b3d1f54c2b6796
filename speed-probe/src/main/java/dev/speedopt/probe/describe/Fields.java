package dev.speedopt.probe.describe;

import dev.speedopt.probe.graph.Memory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of fields, whatever their access. */
final class Fields {
    private Fields() {}

    /** Instance fields, inherited ones first. */
    static List<Field> of(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        if (above != null) {
            fields.addAll(of(above));
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                fields.add(field);
            }
        }
        return fields;
    }

    static @Nullable Object read(Object owner, Field field) throws NotExpressibleException {
        try {
            return Memory.lookup().unreflectGetter(field).invoke(owner);
        } catch (Throwable e) {
            throw new NotExpressibleException(field + " cannot be read: " + e);
        }
    }

    static @Nullable Object read(Object owner, String name) throws NotExpressibleException {
        for (Field field : of(owner.getClass())) {
            if (field.getName().equals(name)) {
                return read(owner, field);
            }
        }
        throw new NotExpressibleException(owner.getClass().getName() + " has no " + name);
    }
}
