import java.util.*;

class Example {
    enum Kind { SMALL, LARGE, HUGE }

    int target(List<Kind> kinds, Kind asked) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind each : Kind.values()) {
            counts.put(each, 0);
        }
        for (Kind kind : kinds) {
            if (kind != null) {
                counts.put(kind, counts.get(kind) + 1);
            }
        }
        return counts.getOrDefault(asked, -1) * 10 + counts.size();
    }
}
