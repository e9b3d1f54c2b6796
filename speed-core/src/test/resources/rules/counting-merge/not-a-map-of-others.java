import java.util.*;

class Example {
    void target(Map<String, Integer> m, List<String> l) {
        for (String s : l) m.put(s, m.getOrDefault(s, 0) + 1);
    }
}
