import java.util.*;

class Example {
    enum K {
        A
    }

    int tested(List<K> l) {
        Map<K, Integer> m = new EnumMap<>(K.class);
        for (K k : l) {
            if (m.containsKey(k)) m.put(k, m.get(k) + 1);
            else m.put(k, 1);
        }
        return m.size();
    }

    int before(List<K> l, int n) {
        Map<K, Integer> m = new EnumMap<>(K.class);
        for (K k : l) {
            Integer before = m.containsKey(k) ? m.get(k) : 0;
            m.put(k, before + n);
        }
        return m.size();
    }

    int withDefault(List<K> l) {
        Map<K, Integer> m = new EnumMap<>(K.class);
        for (K k : l) m.put(k, m.getOrDefault(k, 0) + 1);
        return m.size();
    }
}
