import java.util.*;

class Example {
    void target(List<String> l) {
        List<String> q = new ArrayList<>(l);
        while (q.size() > 0) {
            q.get(q.size() - 1).length();
            q.remove(0);
        }
    }
}
