import java.util.*;

class Example1 {
    Integer x;
    void target(List<String> l) {
        Map<String, Integer> m = new HashMap<>();
        m.put("x", x);
        for (String s : l) m.put(s, m.getOrDefault(s, 0) + 1);
    }
}

class Example2 {
    void target(List<String> l, Map<String, Integer> o) {
        Map<String, Integer> m = new HashMap<>();
        m.putAll(o);
        for (String s : l) m.put(s, m.getOrDefault(s, 0) + 1);
    }
}
