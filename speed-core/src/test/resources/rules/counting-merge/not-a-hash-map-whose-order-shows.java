import java.util.*;

class Example {
    Map<String, Integer> target(List<String> l) {
        Map<String, Integer> m = new HashMap<>();
        for (String s : l) m.put(s, m.getOrDefault(s, 0) + 1);
        return m;
    }
}
