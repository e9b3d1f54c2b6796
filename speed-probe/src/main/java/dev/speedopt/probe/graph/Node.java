package dev.speedopt.probe.graph;

import java.util.List;

/** One object of a graph as it was written. References are numbers of nodes from 1; 0 is null. */
@SuppressWarnings("ArrayRecordComponent") // Made once while parsing, never compared or changed.
sealed interface Node {
    record Text(String value) implements Node {}

    record Box(char kind, long bits) implements Node {}

    record EnumConstant(String type, String name) implements Node {}

    record ClassName(String name) implements Node {}

    /** @param content the same object by its fields; 0 where nobody needs them */
    record Constant(String owner, String field, int content) implements Node {}

    record Primitives(char kind, long[] values) implements Node {}

    record References(String component, int[] elements) implements Node {}

    record Fields(Values values) implements Node {}

    /**
     * @param own fields of a user's class that extends {@code base}; empty layout for the base itself
     * @param elements keys and values by turns for maps
     */
    record Contents(
            String type,
            String base,
            Form form,
            long[] state,
            long[] tuning,
            int comparator,
            Values own,
            int[] elements)
            implements Node {}

    record LeafValue(String type, boolean mutable, String text) implements Node {}

    record Opaque(String type, String reason) implements Node {}

    record Drained(String type, boolean more, String thrown, int[] elements, int backing) implements Node {}

    /** Values of fields: bits of primitives, numbers of nodes. */
    record Values(Layout layout, long[] bits) {
        static final Values NONE = new Values(new Layout("", List.of()), new long[0]);

        int reference(int slot) {
            return (int) bits[slot];
        }
    }
}
