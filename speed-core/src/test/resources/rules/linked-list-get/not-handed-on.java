import java.util.*;

class Example {
    void take(Object o) {}
    void target(List<Integer> v) {
        List<Integer> a = new LinkedList<>(v);
        for (int i = 0; i < 9; i++) a.get(i);
        take(a);
    }
}
