import java.util.*;

class Example1 {
    int target(LinkedList<Integer> a) {
        int s = 0;
        for (int i = 0; i < a.size(); i++) {
            s += a.get(i);
            a.addLast(i);
        }
        return s;
    }
}

class Example2 {
    void take(List<Integer> o) {
        o.clear();
    }
    int target(LinkedList<Integer> a) {
        int s = 0;
        for (int i = 0; i < a.size(); i++) {
            s += a.get(i);
            take(a);
        }
        return s;
    }
}

class Example3 {
    void target(LinkedList<Integer> a, List<Integer> perhapsTheSame) {
        for (int i = 0; i < a.size(); i++) perhapsTheSame.add(a.get(i));
    }
}

class Example4 {
    int target(List<Integer> v) {
        LinkedList<Integer> a = new LinkedList<>(v);
        int s = 0;
        for (int i = 0; i < a.size(); i++) {
            s += a.get(i);
            a = new LinkedList<>();
        }
        return s;
    }
}
