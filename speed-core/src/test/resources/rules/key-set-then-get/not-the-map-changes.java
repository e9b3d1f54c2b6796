import java.util.*;

class Example1 {
    void target(Map<String, String> m) {
        for (String k : m.keySet()) {
            m.put(k, m.get(k) + 1);
        }
    }
}

class Example2 {
    void run() {}
    Map<String, String> m;
    void target() {
        for (String k : m.keySet()) {
            run();
            m.get(k).length();
        }
    }
}
