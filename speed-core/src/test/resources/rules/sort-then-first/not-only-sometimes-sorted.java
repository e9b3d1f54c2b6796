import java.util.*;

class Example {
    String target(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        if (n.size() > 3) {
            Collections.sort(s);
        }
        return s.get(0);
    }
}
