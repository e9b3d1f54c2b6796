import java.util.*;

class Example1 {
    boolean target(List<String> l) {
        return l.stream().sorted().anyMatch(s -> s.isEmpty());
    }
}

class Example2 {
    boolean target(List<String> l) {
        return l.stream().limit(3).anyMatch(s -> s.isEmpty());
    }
}

class Example3 {
    boolean target(List<String> l) {
        return l.parallelStream().anyMatch(s -> s.isEmpty());
    }
}
