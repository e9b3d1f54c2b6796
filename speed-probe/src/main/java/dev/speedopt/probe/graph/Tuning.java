package dev.speedopt.probe.graph;

import java.util.HashMap;

/**
 * State of a collection that no caller sees by itself: how often it was changed, which its iterators compare, and how many
 * buckets it has, which decides the order of a {@code HashMap}.
 */
final class Tuning {
    private static final Layout.Slot TABLE = KnownContents.slot(HashMap.class, "table");

    private Tuning() {}

    static long read(Object collection, Layout.Slot slot) {
        if (!buckets(slot)) {
            return Memory.bits(collection, slot.offset(), slot.kind());
        }
        Object[] table = (Object[]) Memory.get(collection, TABLE.offset());
        return table == null ? 0 : table.length;
    }

    static void beforeFilling(Object collection, Layout.Slot slot, long value) {
        if (buckets(slot)) {
            Memory.putBits(collection, slot.offset(), slot.kind(), value);
        }
    }

    static void afterFilling(Object collection, Layout.Slot slot, long value) {
        if (!buckets(slot)) {
            Memory.putBits(collection, slot.offset(), slot.kind(), value);
        }
    }

    /** An empty {@code HashMap} keeps the number of its future buckets in that field. */
    private static boolean buckets(Layout.Slot slot) {
        return slot.name().equals("threshold");
    }
}
