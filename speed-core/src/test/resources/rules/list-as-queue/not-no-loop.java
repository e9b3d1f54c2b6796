import java.util.*;

class Example {
    int target(List<String> l) {
        List<String> q = new ArrayList<>(l);
        q.remove(0);
        return q.size();
    }
}
