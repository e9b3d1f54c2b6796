package dev.speedopt.probe.graph;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Writes nodes the way that a {@link GraphWriter} writes objects, so that {@link Graph#parse} reads both alike. */
final class Encoding {
    private final Sink sink;
    private final Abbreviations abbreviations;
    private final IntUnaryOperator numbering;

    /** @param numbering what a node's number, from 1, becomes */
    Encoding(int maximumBytes, IntUnaryOperator numbering) {
        this.sink = new Sink(maximumBytes);
        this.abbreviations = new Abbreviations(sink);
        this.numbering = numbering;
    }

    byte[] toBytes() {
        return sink.toBytes();
    }

    void roots(List<String> rootNames, List<Integer> numbers) throws NotCapturableException {
        sink.number(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            sink.text(rootNames.get(i));
            reference(numbers.get(i));
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
            abbreviations.name(constant.type());
            sink.text(constant.name());
        } else if (node instanceof Node.ClassName type) {
            sink.octet(Tag.CLASS);
            abbreviations.name(type.name());
        } else if (node instanceof Node.Constant constant) {
            sink.octet(Tag.CONSTANT);
            abbreviations.name(constant.owner());
            sink.text(constant.field());
            reference(constant.content());
        } else if (node instanceof Node.Primitives primitives) {
            primitives(primitives);
        } else if (node instanceof Node.References references) {
            sink.octet(Tag.REFERENCES);
            abbreviations.name(references.component());
            numbers(references.elements());
        } else if (node instanceof Node.Fields fields) {
            sink.octet(Tag.FIELDS);
            values(fields.values());
        } else if (node instanceof Node.Contents contents) {
            contents(contents);
        } else if (node instanceof Node.LeafValue leaf) {
            sink.octet(Tag.LEAF);
            abbreviations.name(leaf.type());
            sink.octet(leaf.mutable() ? 1 : 0);
            sink.text(leaf.text());
        } else {
            throw new NotCapturableException("only compared, never an input: " + node);
        }
    }

    private void reference(int number) throws NotCapturableException {
        sink.number(number == 0 ? 0 : numbering.applyAsInt(number));
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
        abbreviations.name(contents.type());
        abbreviations.name(contents.base());
        abbreviations.name(contents.form().name());
        longs(contents.state());
        longs(contents.tuning());
        reference(contents.comparator());
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
            reference(element);
        }
    }

    private void values(Node.Values values) throws NotCapturableException {
        Layout layout = values.layout();
        abbreviations.layout(layout);
        for (int i = 0; i < values.bits().length; i++) {
            Layout.Slot slot = layout.slots().get(i);
            if (slot.reference()) {
                reference(values.reference(i));
            } else {
                sink.bits(slot.kind(), values.bits()[i]);
            }
        }
    }
}
