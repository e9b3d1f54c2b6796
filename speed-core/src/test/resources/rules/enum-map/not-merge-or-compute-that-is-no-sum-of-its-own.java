import java.util.*;

class Example1 {
    enum K {
        A
    }
    int target(List<String> l) {
        Map<K, Integer> m = new HashMap<>();
        for (String s : l) m.computeIfAbsent(K.A, k -> 1);
        return m.size();
    }
}

class Example2 {
    enum K {
        A
    }
    int target(List<String> l) {
        Map<K, Integer> m = new HashMap<>();
        int last = 0;
        for (String s : l) {
            last = m.merge(K.A, 1, Integer::sum);
        }
        return last;
    }
}

class Example3 {
    enum K {
        A
    }
    int target(List<String> l) {
        Map<K, Integer> m = new HashMap<>();
        for (String s : l) {
            m.merge(K.A, s.length(), Math::max);
        }
        return m.get(K.A);
    }
}

class Example4 {
    enum K {
        A
    }
    int target(List<Integer> l) {
        Map<K, Integer> m = new HashMap<>();
        for (Integer n : l) {
            m.merge(K.A, n, Integer::sum);
        }
        return m.get(K.A);
    }
}

class Example5 {
    enum K {
        A
    }
    int target(List<Integer> l) {
        Map<K, Integer> m = new HashMap<>();
        for (int n : l) {
            m.merge(K.A, m.put(K.A, n) + 1, Integer::sum);
        }
        return m.get(K.A);
    }
}

class Example6 {
    enum K {
        A
    }
    int target(List<Integer> l) {
        Map<K, Integer> m = new HashMap<>();
        for (int n : l) {
            // the last but one
            m.merge(K.A, n, (a, b) -> b - a);
            m.merge(K.A, n, /* kept */ Integer::sum);
        }
        return m.get(K.A);
    }
}
