package dev.speedopt.probe.graph;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The instance fields of a class, inherited ones first, transient ones included.
 *
 * @param type binary name of the class
 * @param slots in order
 */
record Layout(String type, List<Slot> slots) {
    /** Fields of a throwable that belong to one throw, not to what it says. */
    private static final Set<String> OF_THROWABLE = Set.of("detailMessage", "cause", "suppressedExceptions");

    Layout {
        slots = List.copyOf(slots);
    }

    /**
     * One field.
     *
     * @param owner binary name of the class that declares it
     * @param kind first letter of its descriptor; {@code L} for every reference
     * @param isFinal whether it is declared final
     * @param cached whether the JDK keeps something in it that no caller can see
     */
    record Slot(String owner, String name, char kind, boolean isFinal, boolean cached, long offset) {
        /** For messages and for matching across variants of a class. */
        boolean sameAs(Slot other) {
            return name.equals(other.name) && owner.equals(other.owner);
        }

        boolean reference() {
            return kind == 'L';
        }
    }

    /** @param above class whose fields, and those above it, are left out */
    static Layout of(Class<?> type, @Nullable Class<?> above) {
        Deque<Class<?>> chain = new ArrayDeque<>();
        for (Class<?> each = type; each != null && each != above; each = each.getSuperclass()) {
            chain.push(each);
        }
        List<Slot> slots = new ArrayList<>();
        for (Class<?> each : chain) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && (each != Throwable.class || OF_THROWABLE.contains(field.getName()))) {
                    slots.add(slot(each, field));
                }
            }
        }
        return new Layout(type.getName(), slots);
    }

    static Slot slot(Class<?> owner, Field field) {
        char letter = field.getType().descriptorString().charAt(0);
        return new Slot(
                owner.getName(),
                field.getName(),
                letter == '[' ? 'L' : letter,
                Modifier.isFinal(field.getModifiers()),
                Modifier.isTransient(field.getModifiers()) && caches(owner.getName()),
                Memory.offset(field));
    }

    private static boolean caches(String owner) {
        return owner.equals("java.util.AbstractMap")
                || owner.equals("java.util.AbstractList")
                || owner.startsWith("java.util.Collections$");
    }
}
