import java.util.*;

class Example {
    void target(List<String> l, String o) {
        Map<String, Integer> m = new HashMap<>();
        for (String s : l) m.put(s, m.getOrDefault(o, 0) + 1);
    }
}
