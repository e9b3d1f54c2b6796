import java.util.*;

class Example1 {
    Optional<Integer> target(List<Integer> l) {
        return l.stream().sorted((a, b) -> a - b).findFirst();
    }
}

class Example2 {
    Optional<String> target(List<String> l, Comparator<String> c) {
        return l.stream().sorted(c).findFirst();
    }
}
