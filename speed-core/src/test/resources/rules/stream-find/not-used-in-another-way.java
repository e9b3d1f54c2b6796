import java.util.*;

class Example1 {
    void target(List<String> l, List<String> to) {
        l.stream().filter(s -> s.isEmpty()).findFirst().ifPresent(to::add);
    }
}

class Example2 {
    boolean target(List<String> l) {
        if (l.stream().filter(s -> s.isEmpty()).findFirst().isPresent()) {
            return true;
        }
        return false;
    }
}

class Example3 {
    String target(List<String> l) {
        return l.stream().filter(s -> s.isEmpty()).findAny().orElse(null);
    }
}

class Example4 {
    String target(List<String> l) {
        return l.stream().findFirst().orElse(null);
    }
}
