import java.util.*;

class Example1 {
    String target(List<String> s) {
        Collections.sort(s);
        return s.get(0);
    }
}

class Example2 {
    List<String> k;
    String target(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        k = s;
        Collections.sort(s);
        return s.get(0);
    }
}
