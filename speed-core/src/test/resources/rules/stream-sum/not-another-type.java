import java.util.*;

class Example {
    long target(List<String> l) {
        long n = l.stream().mapToInt(s -> s.length()).sum();
        return n;
    }
}
