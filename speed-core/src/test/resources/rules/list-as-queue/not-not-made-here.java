import java.util.*;

class Example {
    void target(List<String> q) {
        while (q.size() > 3) {
            q.remove(0);
        }
    }
}
