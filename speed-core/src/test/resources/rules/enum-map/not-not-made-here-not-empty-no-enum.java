import java.util.*;

class Example1 {
    enum K {
        A
    }
    String target(Map<K, String> m) {
        return m.get(K.A);
    }
}

class Example2 {
    enum K {
        A
    }
    String target(Map<K, String> o) {
        Map<K, String> m = new HashMap<>(o);
        return m.get(K.A);
    }
}

class Example3 {
    String target(String s) {
        Map<String, String> m = new HashMap<>();
        m.put("x", s);
        return m.get(s);
    }
}
