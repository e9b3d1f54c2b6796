import java.util.*;

class Example1 {
    int target(LinkedList<Integer> a) {
        int s = 0;
        for (int i = 0; i < a.size(); i++) s += i * a.get(i);
        return s;
    }
}

class Example2 {
    int target(LinkedList<Integer> a) {
        int s = 0;
        for (int i = 0; i < a.size() - 1; i++) s += a.get(i);
        return s;
    }
}

class Example3 {
    int target(LinkedList<Integer> a) {
        int s = 0;
        for (int i = 1; i < a.size(); i++) s += a.get(i);
        return s;
    }
}

class Example4 {
    int target(LinkedList<Integer> a, LinkedList<Integer> b) {
        int s = 0;
        for (int i = 0; i < a.size(); i++) s += b.get(i);
        return s;
    }
}

class Example5 {
    LinkedList<Integer> a = new LinkedList<>();

    int target() {
        int s = 0;
        for (int i = 0; i < a.size(); i++) s += a.get(i);
        return s;
    }
}
