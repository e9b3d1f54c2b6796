import java.util.*;

class Example {
    int target(List<String> l) {
        final int n = l.stream().mapToInt(s -> s.length()).sum();
        return n;
    }
}
