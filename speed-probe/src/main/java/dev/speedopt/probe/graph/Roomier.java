package dev.speedopt.probe.graph;

/** A collection with more in it: the JDK's small immutable ones have no room and become their larger siblings. */
final class Roomier {
    private static final String ROOM = "java.util.ImmutableCollections$";

    private Roomier() {}

    static Node.Contents of(Node.Contents contents, int[] elements) {
        String type = contents.type();
        String larger = type.equals(ROOM + "List12")
                ? ROOM + "ListN"
                : type.equals(ROOM + "Set12") ? ROOM + "SetN" : type.equals(ROOM + "Map1") ? ROOM + "MapN" : null;
        if (larger == null || elements.length == contents.elements().length) {
            return with(contents, type, contents.base(), contents.state(), elements);
        }
        long[] state = larger.endsWith("ListN") ? new long[] {0} : contents.state();
        return with(contents, larger, larger, state, elements);
    }

    private static Node.Contents with(Node.Contents of, String type, String base, long[] state, int[] elements) {
        return new Node.Contents(type, base, of.form(), state, of.tuning(), of.comparator(), of.own(), elements);
    }
}
