import java.util.*;

class Example {
    int target(Map<String, Integer> counts) {
        int n = 0;
        for (final String key : counts.keySet()) { // all
            if (!key.isEmpty()) {
                n += counts.get(key) * counts.get(key);
            }
        }
        return n;
    }
}
