import java.util.*;

class Example1 {
    int target(List<Integer> v) {
        List<Integer> a = new LinkedList<>(v);
        int s = 0;
        for (int i = 0; i < a.size(); i++) {
            s += a.get(i);
            a.add(0, i);
        }
        return s;
    }
}

class Example2 {
    int target(List<Integer> v) {
        List<Integer> a = new LinkedList<>(v);
        int s = 0;
        for (int i = 0; i < a.size(); i++) {
            s += a.get(i);
            a.remove(0);
        }
        return s;
    }
}
