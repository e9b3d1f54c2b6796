import java.util.*;

class Example1 {
    enum K {
        A
    }
    String target() {
        Map<K, String> m = new HashMap<>();
        m.put(K.A, "");
        return m.toString();
    }
}

class Example2 {
    enum K {
        A
    }
    int target() {
        Map<K, String> m = new HashMap<>();
        m.put(K.A, "");
        int n = 0;
        for (K k : m.keySet()) n++;
        return n;
    }
}
