package dev.speedopt.probe.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a collection held into it again, in the same order. */
final class Filling {
    private Filling() {}

    static void fill(Node.Contents contents, Object collection, @Nullable Object[] objects) throws Throwable {
        Content known = Objects.requireNonNull(Content.named(contents.base()));
        @Nullable Object[] elements = new @Nullable Object[contents.elements().length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = objects[contents.elements()[i]];
        }
        if (contents.base().startsWith("java.util.ImmutableCollections$")) {
            immutable(known, contents, collection, elements);
            return;
        }
        if (known.comparator() != null) {
            Memory.put(collection, known.comparator().offset(), objects[contents.comparator()]);
        }
        if (known.form().pairs()) {
            for (int i = 0; i < elements.length; i += 2) {
                known.put(collection, elements[i], elements[i + 1]);
            }
        } else {
            for (Object element : elements) {
                known.add(collection, element);
            }
        }
        for (int i = 0; i < contents.tuning().length; i++) {
            Tuning.afterFilling(collection, known.tuning().get(i), contents.tuning()[i]);
        }
    }

    /** Their hashing differs from JVM to JVM: a fresh one is made here, and its fields are taken over. */
    private static void immutable(
            Content known, Node.Contents contents, Object collection, @Nullable Object[] elements) {
        Object made = known.form().pairs()
                ? map(elements)
                : known.form() == Form.BAG
                        ? Set.of(elements)
                        : contents.state().length > 0 && contents.state()[0] != 0
                                ? Arrays.stream(elements).toList()
                                : List.of(elements);
        for (Layout.Slot slot : Layout.of(known.base(), null).slots()) {
            if (slot.reference()) {
                Memory.put(collection, slot.offset(), Memory.get(made, slot.offset()));
            } else {
                Memory.putBits(collection, slot.offset(), slot.kind(), Memory.bits(made, slot.offset(), slot.kind()));
            }
        }
    }

    private static Map<Object, Object> map(@Nullable Object[] elements) {
        Map<Object, Object> entries = new HashMap<>();
        for (int i = 0; i < elements.length; i += 2) {
            entries.put(Objects.requireNonNull(elements[i]), Objects.requireNonNull(elements[i + 1]));
        }
        return Map.copyOf(entries);
    }
}
