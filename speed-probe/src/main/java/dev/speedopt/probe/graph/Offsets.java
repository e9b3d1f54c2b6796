package dev.speedopt.probe.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the fields of a loaded class lie, by the layouts that graphs were written with. */
final class Offsets {
    private static final ClassValue<Offsets> KNOWN = new ClassValue<>() {
        @Override
        protected Offsets computeValue(Class<?> type) {
            return new Offsets(Layout.of(type, null));
        }
    };

    private final Layout actual;
    private final Map<Layout, long[]> matched = new ConcurrentHashMap<>();

    private Offsets(Layout actual) {
        this.actual = actual;
    }

    static Offsets of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** @throws NotCapturableException when the loaded class lacks a field that was written */
    long[] match(Layout written) throws NotCapturableException {
        long[] known = matched.get(written);
        if (known != null) {
            return known;
        }
        long[] offsets = new long[written.slots().size()];
        for (int i = 0; i < offsets.length; i++) {
            Layout.Slot slot = written.slots().get(i);
            offsets[i] = actual.slots().stream()
                    .filter(each -> each.sameAs(slot) && each.kind() == slot.kind())
                    .findFirst()
                    .orElseThrow(() -> new NotCapturableException(
                            "field " + slot.owner() + "." + slot.name() + " is gone or has another type"))
                    .offset();
        }
        matched.put(written, offsets);
        return offsets;
    }
}
