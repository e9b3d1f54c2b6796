package dev.speedopt.probe.graph;

import java.util.HashMap;
import java.util.Map;

/** Writes a name or a layout in full the first time, and as its number from then on; {@link Graph#parse} counts along. */
final class Abbreviations {
    private final Sink sink;
    private final Map<Object, Integer> numbers = new HashMap<>();

    Abbreviations(Sink sink) {
        this.sink = sink;
    }

    void name(String value) throws NotCapturableException {
        if (!known(value)) {
            sink.text(value);
        }
    }

    void layout(Layout layout) throws NotCapturableException {
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

    /** Writes the number of what was written before; otherwise 0, and remembers it. */
    private boolean known(Object entry) throws NotCapturableException {
        Integer number = numbers.putIfAbsent(entry, numbers.size() + 1);
        sink.number(number == null ? 0 : number);
        return number != null;
    }
}
