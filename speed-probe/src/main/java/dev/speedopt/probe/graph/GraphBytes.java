package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a graph that was taken apart, and perhaps changed, in the form that it came in; what nothing refers to is dropped. */
final class GraphBytes {
    private final List<String> rootNames = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final Map<Integer, Node> changed;
    private final Graph graph;
    private final Sink sink;
    private final Map<Object, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();

    private GraphBytes(Graph graph, Map<Integer, Node> changed, int maximumBytes) {
        this.graph = graph;
        this.changed = changed;
        this.sink = new Sink(maximumBytes);
        for (int i = 0; i < graph.roots(); i++) {
            rootNames.add(graph.rootName(i));
            roots.add(graph.root(i));
        }
    }

    /** @param changed nodes in place of the graph's own, by number */
    static byte[] write(Graph graph, Map<Integer, Node> changed, int maximumBytes) throws NotCapturableException {
        return new GraphBytes(graph, changed, maximumBytes).write();
    }

    private byte[] write() throws NotCapturableException {
        sink.number(roots.size());
        for (int i = 0; i < roots.size(); i++) {
            sink.text(rootNames.get(i));
            reference(roots.get(i));
        }
        for (int i = 0; i < order.size(); i++) {
            node(at(order.get(i)));
        }
        return sink.toBytes();
    }

    private Node at(int number) {
        Node instead = changed.get(number);
        return instead == null ? graph.node(number) : instead;
    }

    private void reference(int number) throws NotCapturableException {
        if (number == 0) {
            sink.number(0);
            return;
        }
        Integer known = numbers.get(number);
        if (known == null) {
            order.add(number);
            known = order.size();
            numbers.put(number, known);
        }
        sink.number(known);
    }

    private void references(int[] elements) throws NotCapturableException {
        sink.number(elements.length);
        for (int element : elements) {
            reference(element);
        }
    }

    private void node(Node node) throws NotCapturableException {
        if (node instanceof Node.Text text) {
            sink.octet(Tag.TEXT);
            sink.text(text.value());
        } else if (node instanceof Node.Box box) {
            sink.octet(Tag.BOX);
            sink.octet(box.kind());
            sink.bits(box.kind(), box.bits());
        } else if (node instanceof Node.EnumConstant constant) {
            sink.octet(Tag.ENUM);
            name(constant.type());
            sink.text(constant.name());
        } else if (node instanceof Node.ClassName name) {
            sink.octet(Tag.CLASS);
            name(name.name());
        } else if (node instanceof Node.Constant constant) {
            sink.octet(Tag.CONSTANT);
            name(constant.owner());
            sink.text(constant.field());
            reference(constant.content());
        } else if (node instanceof Node.LeafValue leaf) {
            sink.octet(Tag.LEAF);
            name(leaf.type());
            sink.octet(leaf.mutable() ? 1 : 0);
            sink.text(leaf.text());
        } else {
            compound(node);
        }
    }

    private void compound(Node node) throws NotCapturableException {
        if (node instanceof Node.Primitives primitives) {
            sink.octet(Tag.PRIMITIVES);
            sink.octet(primitives.kind());
            sink.number(primitives.values().length);
            for (long value : primitives.values()) {
                sink.bits(primitives.kind(), value);
            }
        } else if (node instanceof Node.References array) {
            sink.octet(Tag.REFERENCES);
            name(array.component());
            references(array.elements());
        } else if (node instanceof Node.Fields fields) {
            sink.octet(Tag.FIELDS);
            values(fields.values());
        } else if (node instanceof Node.Contents contents) {
            contents(contents);
        } else {
            throw new NotCapturableException("no input: " + Rendering.type(node));
        }
    }

    private void contents(Node.Contents contents) throws NotCapturableException {
        Content known = Content.named(contents.base());
        if (known == null) {
            throw new NotCapturableException("no way to write " + contents.base());
        }
        sink.octet(Tag.CONTENT);
        name(contents.type());
        name(contents.base());
        name(contents.form().name());
        slots(known.state(), contents.state());
        slots(known.tuning(), contents.tuning());
        reference(contents.comparator());
        boolean own = !contents.own().layout().type().isEmpty();
        sink.octet(own ? 1 : 0);
        if (own) {
            values(contents.own());
        }
        references(contents.elements());
    }

    private void slots(List<Layout.Slot> slots, long[] values) throws NotCapturableException {
        sink.number(values.length);
        for (int i = 0; i < values.length; i++) {
            sink.octet(slots.get(i).kind());
            sink.bits(slots.get(i).kind(), values[i]);
        }
    }

    private void values(Node.Values values) throws NotCapturableException {
        layout(values.layout());
        for (int i = 0; i < values.bits().length; i++) {
            Layout.Slot slot = values.layout().slots().get(i);
            if (slot.reference()) {
                reference(values.reference(i));
            } else {
                sink.bits(slot.kind(), values.bits()[i]);
            }
        }
    }

    private void name(String value) throws NotCapturableException {
        Integer known = names.get(value);
        if (known != null) {
            sink.number(known);
            return;
        }
        names.put(value, names.size() + 1);
        sink.number(0);
        sink.text(value);
    }

    private void layout(Layout layout) throws NotCapturableException {
        Object key = Arrays.asList(layout.type(), layout.slots());
        Integer known = names.get(key);
        if (known != null) {
            sink.number(known);
            return;
        }
        names.put(key, names.size() + 1);
        sink.number(0);
        sink.text(layout.type());
        sink.number(layout.slots().size());
        for (Layout.Slot slot : layout.slots()) {
            name(slot.owner());
            sink.text(slot.name());
            sink.octet(slot.kind());
            sink.octet((slot.isFinal() ? 1 : 0) | (slot.cached() ? 2 : 0));
        }
    }
}
