import java.util.*;

class Example {
    Integer target(String s) {
        Map<String, Integer> m = new HashMap<>();
        return m.put(s, m.getOrDefault(s, 0) + 1);
    }
}
