import java.util.*;

class Example {
    int target(List<Integer> v) {
        List<Integer> a = new LinkedList<>(v);
        int s = 0;
        for (int x : a) s += x;
        return s + a.get(0);
    }
}
