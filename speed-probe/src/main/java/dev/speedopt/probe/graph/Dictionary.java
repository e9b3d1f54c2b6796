package dev.speedopt.probe.graph;

import java.util.HashMap;
import java.util.Map;

/** Names and layouts, each written out once; afterwards its number stands for it. */
final class Dictionary {
    private final Sink sink;
    private final Map<Object, Integer> numbers = new HashMap<>();

    Dictionary(Sink sink) {
        this.sink = sink;
    }

    void name(String value) throws NotCapturableException {
        if (isNew(value)) {
            sink.text(value);
        }
    }

    void layout(Layout layout) throws NotCapturableException {
        if (!isNew(layout)) {
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
    private boolean isNew(Object entry) throws NotCapturableException {
        Integer number = numbers.putIfAbsent(entry, numbers.size() + 1);
        sink.number(number == null ? 0 : number);
        return number == null;
    }
}
