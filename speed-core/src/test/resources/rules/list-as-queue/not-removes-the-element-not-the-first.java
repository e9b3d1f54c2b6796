import java.util.*;

class Example {
    void target(List<Integer> l) {
        List<Integer> q = new ArrayList<>(l);
        while (q.size() > 3) {
            q.remove(Integer.valueOf(0));
        }
    }
}
