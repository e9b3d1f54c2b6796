package dev.speedopt.probe.graph;

import java.util.Set;

/**
 * Private classes of the JDK of which a caller cannot tell one from the other: {@code List.of(1)} and {@code List.of(1, 2)}
 * have different ones. Only these: {@code ArrayList} and {@code LinkedList}, or a list that can be changed and one that
 * cannot, are different things.
 */
final class JdkKinds {
    private static final String ROOM = "java.util.ImmutableCollections$";
    private static final Set<String> LISTS = Set.of(ROOM + "List12", ROOM + "ListN");
    private static final Set<String> SETS = Set.of(ROOM + "Set12", ROOM + "SetN");
    private static final Set<String> MAPS = Set.of(ROOM + "Map1", ROOM + "MapN");

    private JdkKinds() {}

    static boolean same(String one, String other) {
        return one.equals(other)
                || (LISTS.contains(one) && LISTS.contains(other))
                || (SETS.contains(one) && SETS.contains(other))
                || (MAPS.contains(one) && MAPS.contains(other));
    }

    /** Whether instances are values: immutable, and their identity is nobody's business. */
    static boolean value(String type) {
        return type.startsWith(ROOM);
    }

    /** One name for all of a kind. */
    static String kind(String type) {
        return LISTS.contains(type)
                ? ROOM + "List"
                : SETS.contains(type) ? ROOM + "Set" : MAPS.contains(type) ? ROOM + "Map" : type;
    }
}
