import java.util.*;

class Example {
    int target(Map<?, String> m) {
        int n = 0;
        for (Object k : m.keySet()) {
            n += m.get(k).length();
        }
        return n;
    }
}
