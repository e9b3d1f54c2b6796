import java.util.*;

class Example {
    int target(Map<String, Integer> counts) {
        int n = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) { // all
            final String key = entry.getKey();
            if (!key.isEmpty()) {
                n += entry.getValue() * entry.getValue();
            }
        }
        return n;
    }
}
