import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> q = new ArrayList<>(l);
        while (q.size() > 3) {
            q.remove(0);
        }
        return q;
    }
}
