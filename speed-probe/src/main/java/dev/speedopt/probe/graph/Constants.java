package dev.speedopt.probe.graph;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects that are known by the name of a static final field, and must stay the very same object: a constant of the user's
 * own class, or one of the JDK's sentinels. Looking initialises no class.
 */
final class Constants {
    private static final IdentityHashMap<Object, Name> OF_JDK = ofJdk();
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> owner) {
            return constants(owner);
        }
    };

    private Constants() {}

    /** Where a constant lives. */
    record Name(String owner, String field) {}

    /** The name of the constant that holds exactly this object; null when none does. */
    static @Nullable Name of(Object object) {
        Name known = OF_JDK.get(object);
        if (known != null) {
            return known;
        }
        Class<?> type = object.getClass();
        if (Kind.ofJdk(type)) {
            return null;
        }
        for (Class<?> owner = type; owner != null && !Kind.ofJdk(owner); owner = owner.getSuperclass()) {
            Name name = in(owner, object);
            if (name != null) {
                return name;
            }
        }
        for (Class<?> owner = around(type); owner != null; owner = owner.getEnclosingClass()) {
            Name name = in(owner, object);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The class that a nested class, or a lambda, is written in. */
    private static @Nullable Class<?> around(Class<?> type) {
        int lambda = type.getName().indexOf("$$Lambda");
        if (lambda < 0) {
            return type.getEnclosingClass();
        }
        try {
            return Class.forName(type.getName().substring(0, lambda), false, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static @Nullable Name in(Class<?> owner, Object object) {
        if (!Memory.initialized(owner)) {
            return null;
        }
        for (Field field : FIELDS.get(owner)) {
            if (field.getType().isInstance(object) && Memory.readStatic(field) == object) {
                return new Name(owner.getName(), field.getName());
            }
        }
        return null;
    }

    private static List<Field> constants(Class<?> owner) {
        List<Field> fields = new ArrayList<>();
        for (Field field : owner.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (Modifier.isStatic(modifiers)
                    && Modifier.isFinal(modifiers)
                    && !field.isSynthetic()
                    && !field.getType().isPrimitive()
                    && field.getType() != String.class) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static IdentityHashMap<Object, Name> ofJdk() {
        IdentityHashMap<Object, Name> found = new IdentityHashMap<>();
        for (String name : Arrays.asList(
                "java.util.Collections.EMPTY_LIST",
                "java.util.Collections.EMPTY_SET",
                "java.util.Collections.EMPTY_MAP",
                "java.util.Collections$ReverseComparator.REVERSE_ORDER",
                "java.util.ImmutableCollections.EMPTY_LIST",
                "java.util.ImmutableCollections.EMPTY_LIST_NULLS",
                "java.util.ImmutableCollections.EMPTY_SET",
                "java.util.ImmutableCollections.EMPTY_MAP",
                "java.util.ImmutableCollections.EMPTY",
                "java.util.HashSet.PRESENT",
                "java.util.TreeSet.PRESENT",
                "java.util.Optional.EMPTY",
                "java.util.OptionalInt.EMPTY",
                "java.util.OptionalLong.EMPTY",
                "java.util.OptionalDouble.EMPTY",
                "java.lang.String.CASE_INSENSITIVE_ORDER",
                "java.util.EnumMap.NULL",
                "java.util.concurrent.ThreadLocalRandom.instance",
                "java.lang.System.out",
                "java.lang.System.err",
                "java.lang.System.in")) {
            int dot = name.lastIndexOf('.');
            try {
                Class<?> owner = Class.forName(name.substring(0, dot));
                Object value = Memory.readStatic(owner.getDeclaredField(name.substring(dot + 1)));
                if (value != null) {
                    found.put(value, new Name(owner.getName(), name.substring(dot + 1)));
                }
            } catch (ReflectiveOperationException absent) {
                // A sentinel that this JDK does not have needs no name.
            }
        }
        return found;
    }
}
