import java.util.*;

class Example {
    void target(List<String> l) {
        for (Iterator<String> it = l.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (s.isEmpty()) it.remove();
        }
    }
}
