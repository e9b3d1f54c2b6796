import java.util.*;

class Example {
    String target(List<String> names) {
        List<String> queue = new ArrayList<>(names);
        String last = null;
        while (queue.size() > 0) {
            last = queue.get(0);
            queue.remove(0);
        }
        return last;
    }
}
