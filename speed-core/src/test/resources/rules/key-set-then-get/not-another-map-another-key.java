import java.util.*;

class Example1 {
    int target(Map<String, String> m, Map<String, String> o) {
        int n = 0;
        for (String k : m.keySet()) {
            n += o.get(k).length();
        }
        return n;
    }
}

class Example2 {
    int target(Map<String, String> m, String o) {
        int n = 0;
        for (String k : m.keySet()) {
            n += m.get(o).length();
        }
        return n;
    }
}
