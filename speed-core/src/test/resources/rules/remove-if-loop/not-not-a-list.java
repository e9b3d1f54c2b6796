import java.util.*;

class Example {
    void target(Set<String> l) {
        for (Iterator<String> it = l.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (s == null) it.remove();
        }
    }
}
