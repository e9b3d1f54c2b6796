import java.util.*;
import java.util.function.*;

class Example1 {
    boolean target(List<String> l, Predicate<String> p) {
        return l.stream().anyMatch(p);
    }
}

class Example2 {
    boolean target(List<String> l) {
        return l.stream().anyMatch(s -> { return s.isEmpty(); });
    }
}
