import java.util.*;

class Example {
    short narrowed(List<String> l) {
        return (short) l.stream().filter(s -> s.isEmpty()).count();
    }
    long widened(List<String> l) {
        long n = (int) l.stream().filter(s -> s.isEmpty()).count();
        return n;
    }
    int sum(List<String> l) {
        return (int) l.stream().mapToLong(s -> s.length()).sum();
    }
}
