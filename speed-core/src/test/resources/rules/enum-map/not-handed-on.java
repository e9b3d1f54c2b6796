import java.util.*;

class Example {
    enum K {
        A
    }
    Map<K, String> target() {
        Map<K, String> m = new HashMap<>();
        m.put(K.A, "");
        return m;
    }
}
