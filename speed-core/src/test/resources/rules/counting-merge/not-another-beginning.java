import java.util.*;

class Example1 {
    void target(List<String> l) {
        Map<String, Integer> m = new HashMap<>();
        for (String s : l) m.put(s, m.getOrDefault(s, 1) + 1);
    }
}

class Example2 {
    void target(List<String> l) {
        Map<String, Integer> m = new HashMap<>();
        for (String s : l) {
            if (m.containsKey(s)) m.put(s, m.get(s) + 1);
            else m.put(s, 0);
        }
    }
}
