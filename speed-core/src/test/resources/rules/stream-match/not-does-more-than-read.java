import java.util.*;

class Example {
    int n;
    boolean seen(String s) {
        return n++ > 3;
    }
    boolean target(List<String> l) {
        return l.stream().anyMatch(s -> seen(s));
    }
}
