import java.util.*;

class Example1 {
    boolean target(List<String> l, List<Set<String>> sets) {
        return l.stream().anyMatch(sets.get(0)::contains);
    }
}

class Example2 {
    boolean target(List<List<String>> l, Set<String> set) {
        return l.get(1).stream().anyMatch(set::contains);
    }
}

class Example3 {
    boolean isFit(String s) {
        return s.isEmpty();
    }

    boolean target(List<String> l) {
        return l.stream().anyMatch(this::isFit);
    }
}
