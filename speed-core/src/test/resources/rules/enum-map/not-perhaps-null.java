import java.util.*;

class Example {
    enum K {
        A
    }
    String target(K k) {
        Map<K, String> m = new HashMap<>();
        m.put(k, "");
        return m.get(K.A);
    }
}
