import java.util.*;

class Example1 {
    int target(WeakHashMap<String, String> m) {
        int n = 0;
        for (String k : m.keySet()) {
            n += m.get(k).length();
        }
        return n;
    }
}

class Example2 {
    int target(java.util.concurrent.ConcurrentMap<String, String> m) {
        int n = 0;
        for (String k : m.keySet()) {
            n += m.get(k).length();
        }
        return n;
    }
}
