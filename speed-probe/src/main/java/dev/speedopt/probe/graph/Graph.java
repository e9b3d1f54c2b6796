package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.List;

/** A written graph, taken apart without any class of the user's. */
final class Graph {
    private final List<String> rootNames = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Object> names = new ArrayList<>();
    private final Source source;

    private Graph(byte[] bytes) {
        source = new Source(bytes);
    }

    static Graph parse(byte[] bytes) {
        Graph graph = new Graph(bytes);
        graph.parse();
        return graph;
    }

    int roots() {
        return roots.size();
    }

    String rootName(int index) {
        return rootNames.get(index);
    }

    /** Number of the node; 0 for null. */
    int root(int index) {
        return roots.get(index);
    }

    int size() {
        return nodes.size();
    }

    /** @param number from 1 */
    Node node(int number) {
        return nodes.get(number - 1);
    }

    private void parse() {
        int count = source.count();
        for (int i = 0; i < count; i++) {
            rootNames.add(source.text());
            roots.add(source.count());
        }
        while (source.more()) {
            nodes.add(next());
        }
    }

    private Node next() {
        int tag = source.octet();
        return switch (tag) {
            case Tag.TEXT -> new Node.Text(source.text());
            case Tag.BOX -> {
                char kind = (char) source.octet();
                yield new Node.Box(kind, source.bits(kind));
            }
            case Tag.ENUM -> new Node.EnumConstant(name(), source.text());
            case Tag.CLASS -> new Node.ClassName(name());
            case Tag.CONSTANT -> new Node.Constant(name(), source.text(), source.count());
            case Tag.PRIMITIVES -> primitives((char) source.octet(), source.count());
            case Tag.REFERENCES -> new Node.References(name(), references());
            case Tag.FIELDS -> new Node.Fields(values());
            case Tag.CONTENT -> contents();
            case Tag.LEAF -> new Node.LeafValue(name(), source.octet() == 1, source.text());
            case Tag.OPAQUE -> new Node.Opaque(name(), source.text());
            case Tag.DRAINED ->
                new Node.Drained(name(), source.octet() == 1, source.text(), references(), source.count());
            default -> throw new IllegalStateException("Not a graph: tag " + tag);
        };
    }

    private Node contents() {
        return new Node.Contents(
                name(),
                name(),
                Form.valueOf(name()),
                slots(),
                slots(),
                source.count(),
                source.octet() == 1 ? values() : Node.Values.NONE,
                references());
    }

    private Node primitives(char kind, int length) {
        long[] values = new long[length];
        for (int i = 0; i < length; i++) {
            values[i] = source.bits(kind);
        }
        return new Node.Primitives(kind, values);
    }

    private int[] references() {
        int[] elements = new int[source.count()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = source.count();
        }
        return elements;
    }

    private long[] slots() {
        long[] values = new long[source.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = source.bits((char) source.octet());
        }
        return values;
    }

    private Node.Values values() {
        Layout layout = layout();
        long[] bits = new long[layout.slots().size()];
        for (int i = 0; i < bits.length; i++) {
            Layout.Slot slot = layout.slots().get(i);
            bits[i] = slot.reference() ? source.count() : source.bits(slot.kind());
        }
        return new Node.Values(layout, bits);
    }

    private String name() {
        int known = source.count();
        if (known > 0) {
            return (String) names.get(known - 1);
        }
        String name = source.text();
        names.add(name);
        return name;
    }

    private Layout layout() {
        int known = source.count();
        if (known > 0) {
            return (Layout) names.get(known - 1);
        }
        int place = names.size();
        names.add("");
        String type = source.text();
        int count = source.count();
        List<Layout.Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String owner = name();
            String field = source.text();
            char kind = (char) source.octet();
            int flags = source.octet();
            slots.add(new Layout.Slot(owner, field, kind, (flags & 1) != 0, (flags & 2) != 0, 0));
        }
        Layout layout = new Layout(type, slots);
        names.set(place, layout);
        return layout;
    }
}
