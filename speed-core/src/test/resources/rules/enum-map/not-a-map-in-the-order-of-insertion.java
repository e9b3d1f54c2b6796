import java.util.*;

class Example {
    enum K {
        A
    }
    String target() {
        Map<K, String> m = new LinkedHashMap<>();
        m.put(K.A, "");
        return m.get(K.A);
    }
}
