package dev.speedopt.probe.describe;

import dev.speedopt.probe.graph.Primitive;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** What the language has literals for, and constants. */
final class Scalars {
    private Scalars() {}

    /** Null when the object is none of these. */
    static @Nullable Plan find(Object object, Class<?> declared, Access access, int longest)
            throws NotExpressibleException {
        if (object instanceof String text) {
            if (text.length() > longest) {
                throw new NotExpressibleException("a text of " + text.length() + " letters, too long to read");
            }
            return Plan.of(new Expression.Text(text), text);
        }
        char kind = Primitive.kindOf(object.getClass());
        if (kind != 0) {
            return Plan.of(new Expression.Literal(kind, Primitive.bits(object), !declared.isPrimitive()), object);
        }
        if (object instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            return access.to(type)
                    ? Plan.of(new Expression.Constant(TypeNames.of(type), constant.name()), object)
                    : constantOfJdk(object);
        }
        if (object instanceof Class<?> type) {
            if (!access.to(type)) {
                throw new NotExpressibleException(type + ", which a test cannot name");
            }
            return Plan.of(new Expression.Constant(TypeNames.of(type), "class"), object);
        }
        Plan constant = constantOfJdk(object);
        return constant != null ? constant : constant(object, object.getClass(), access);
    }

    private static @Nullable Plan constantOfJdk(Object object) {
        if (object == String.CASE_INSENSITIVE_ORDER) {
            return Plan.of(new Expression.Constant("java/lang/String", "CASE_INSENSITIVE_ORDER"), object);
        }
        if (object == java.util.Comparator.naturalOrder()) {
            return Plan.of(
                    new Expression.StaticCall("java/util/Comparator", "naturalOrder", java.util.List.of()), object);
        }
        if (object == java.util.Collections.reverseOrder()) {
            return Plan.of(
                    new Expression.StaticCall("java/util/Comparator", "reverseOrder", java.util.List.of()), object);
        }
        return null;
    }

    /** The very object that a static final field of its class, or of one around it, holds. */
    private static @Nullable Plan constant(Object object, Class<?> type, Access access) {
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Class<?> around = owner; around != null; around = around.getEnclosingClass()) {
                for (Field field : around.getDeclaredFields()) {
                    int modifiers = field.getModifiers();
                    if (Modifier.isStatic(modifiers)
                            && Modifier.isFinal(modifiers)
                            && field.getType().isInstance(object)
                            && field.getType() != Object.class
                            && access.to(field)
                            && holds(field, object)) {
                        return Plan.of(new Expression.Constant(TypeNames.of(around), field.getName()), object);
                    }
                }
            }
        }
        return null;
    }

    private static boolean holds(Field field, Object object) {
        try {
            return dev.speedopt.probe.graph.Memory.readStatic(field) == object;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }
}
