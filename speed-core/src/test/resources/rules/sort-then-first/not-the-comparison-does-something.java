import java.util.*;

class Example {
    int c;
    String target(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        s.sort((a, b) -> seen(a, b));
        return s.get(0);
    }
    int seen(String a, String b) {
        return c++;
    }
}
