import java.util.*;

class Example {
    void target(Iterator<String> l) {
        Map<String, Integer> m = new HashMap<>();
        while (l.hasNext()) m.put(l.next(), m.getOrDefault(l.next(), 0) + 1);
    }
}
