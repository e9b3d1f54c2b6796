import java.util.*;

class Example {
    int target(List<Integer> v) {
        LinkedList<Integer> a = new LinkedList<>(v);
        int s = 0;
        for (int i = 0; i < a.size(); i++) s += a.get(i);
        return s + a.getFirst();
    }
}
