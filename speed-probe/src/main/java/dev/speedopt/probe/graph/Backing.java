package dev.speedopt.probe.graph;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The collection that an iterator of the JDK goes through, and removes from: whose it is, a caller can tell by {@code remove}. */
final class Backing {
    private static final int DEPTH = 4;

    private Backing() {}

    /** Null where there is none, or none that shows. */
    static @Nullable Object of(Object iterator) {
        Object at = iterator;
        for (int depth = 0; depth < DEPTH; depth++) {
            Object inner = wrapped(at);
            if (inner == null) {
                return outer(at);
            }
            at = inner;
        }
        return null;
    }

    /**
     * Whether it may go through a set whose map nobody else refers to: then the one way to find out whose set it is, is to remove an
     * element. What can be changed by that is written down afterwards.
     */
    static boolean hidden(Object iterator) {
        return Kind.ofJdk(iterator.getClass())
                && iterator.getClass().getSimpleName().endsWith("KeyIterator");
    }

    private static @Nullable Object wrapped(Object iterator) {
        for (Layout.Slot slot : Layout.of(iterator.getClass(), null).slots()) {
            Object value = slot.reference() ? Memory.get(iterator, slot.offset()) : null;
            if (value instanceof Iterator && Kind.ofJdk(value.getClass())) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object outer(Object iterator) {
        for (Layout.Slot slot : Layout.of(iterator.getClass(), null).slots()) {
            Object value =
                    slot.reference() && slot.name().startsWith("this$") ? Memory.get(iterator, slot.offset()) : null;
            if (value instanceof Collection || value instanceof Map) {
                return value;
            }
        }
        return null;
    }
}
