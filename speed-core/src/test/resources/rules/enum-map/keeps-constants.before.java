import java.util.*;

class Example {
    enum Kind { SMALL, LARGE, HUGE }

    String label(Kind kind, boolean loud) {
        Map<Kind, String> labels = new HashMap<Kind, String>(8);
        labels.put(Kind.SMALL, "s");
        labels.put(Kind.HUGE, loud ? "HUGE" : null);
        return labels.containsKey(kind) ? labels.get(kind) : "?";
    }
}
