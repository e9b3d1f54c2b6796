package dev.speedopt.probe.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes nodes the way that a {@link GraphWriter} writes objects, so that {@link Graph#parse} reads both alike. */
final class Encoding {
    private final Sink sink;
    private final Map<Object, Integer> names = new HashMap<>();

    Encoding(int maximumBytes) {
        this.sink = new Sink(maximumBytes);
    }

    byte[] toBytes() {
        return sink.toBytes();
    }

    void roots(List<String> rootNames, List<Integer> numbers) throws NotCapturableException {
        sink.number(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            sink.text(rootNames.get(i));
            sink.number(numbers.get(i));
        }
    }

    /** One of an input's nodes: outcomes have further kinds, which are only compared. */
    void node(Node node) throws NotCapturableException {
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
        } else if (node instanceof Node.ClassName type) {
            sink.octet(Tag.CLASS);
            name(type.name());
        } else if (node instanceof Node.Constant constant) {
            sink.octet(Tag.CONSTANT);
            name(constant.owner());
            sink.text(constant.field());
            sink.number(constant.content());
        } else if (node instanceof Node.Primitives primitives) {
            primitives(primitives);
        } else if (node instanceof Node.References references) {
            sink.octet(Tag.REFERENCES);
            name(references.component());
            numbers(references.elements());
        } else if (node instanceof Node.Fields fields) {
            sink.octet(Tag.FIELDS);
            values(fields.values());
        } else if (node instanceof Node.Contents contents) {
            contents(contents);
        } else if (node instanceof Node.LeafValue leaf) {
            sink.octet(Tag.LEAF);
            name(leaf.type());
            sink.octet(leaf.mutable() ? 1 : 0);
            sink.text(leaf.text());
        } else {
            throw new NotCapturableException("only compared, never an input: " + node);
        }
    }

    private void primitives(Node.Primitives primitives) throws NotCapturableException {
        sink.octet(Tag.PRIMITIVES);
        sink.octet(primitives.kind());
        sink.number(primitives.values().length);
        for (long value : primitives.values()) {
            sink.bits(primitives.kind(), value);
        }
    }

    private void contents(Node.Contents contents) throws NotCapturableException {
        sink.octet(Tag.CONTENT);
        name(contents.type());
        name(contents.base());
        name(contents.form().name());
        longs(contents.state());
        longs(contents.tuning());
        sink.number(contents.comparator());
        boolean own = !contents.own().layout().type().isEmpty();
        sink.octet(own ? 1 : 0);
        if (own) {
            values(contents.own());
        }
        numbers(contents.elements());
    }

    private void longs(long[] values) throws NotCapturableException {
        sink.number(values.length);
        for (long value : values) {
            sink.octet('J'); // Wide enough for all of them: the reader knows each one's own kind.
            sink.bits('J', value);
        }
    }

    private void numbers(int[] elements) throws NotCapturableException {
        sink.number(elements.length);
        for (int element : elements) {
            sink.number(element);
        }
    }

    private void values(Node.Values values) throws NotCapturableException {
        Layout layout = values.layout();
        layout(layout);
        for (int i = 0; i < values.bits().length; i++) {
            Layout.Slot slot = layout.slots().get(i);
            if (slot.reference()) {
                sink.number(values.bits()[i]);
            } else {
                sink.bits(slot.kind(), values.bits()[i]);
            }
        }
    }

    private void name(String value) throws NotCapturableException {
        if (known(value)) {
            return;
        }
        sink.text(value);
    }

    private void layout(Layout layout) throws NotCapturableException {
        if (known(layout)) {
            return;
        }
        sink.text(layout.type());
        sink.number(layout.slots().size());
        for (Layout.Slot slot : layout.slots()) {
            name(slot.owner());
            sink.text(slot.name());
            sink.octet(slot.kind());
            sink.octet((slot.isFinal() ? 1 : 0) | (slot.cached() ? 2 : 0));
        }
    }

    /** Writes the number of what was written before, or 0 and remembers it. */
    private boolean known(Object name) throws NotCapturableException {
        Integer number = names.putIfAbsent(name, names.size() + 1);
        sink.number(number == null ? 0 : number);
        return number != null;
    }
}
