import java.util.*;

class Example {
    int target(Map<String, String> m) {
        int n = 0;
        for (String k : m.keySet()) {
            k = k + 1;
            n += m.get(k).length();
        }
        return n;
    }
}
