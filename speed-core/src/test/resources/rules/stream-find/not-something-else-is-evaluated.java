import java.util.*;

class Example1 {
    String target(List<String> l, List<String> others) {
        return l.stream().filter(s -> s.isEmpty()).findFirst().orElse(others.get(0));
    }
}

class Example2 {
    int target(List<Integer> l) {
        return l.stream().filter(n -> n > 3).findFirst().orElse(null);
    }
}

class Example3 {
    int target(int[] l, Integer other) {
        return Arrays.stream(l).filter(n -> n > 3).findFirst().orElse(other);
    }
}
