import java.util.*;

class Example1 {
    String target(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(0) + s.get(1);
    }
}

class Example2 {
    String target(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(1);
    }
}
