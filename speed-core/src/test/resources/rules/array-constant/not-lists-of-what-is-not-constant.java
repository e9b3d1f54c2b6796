import java.util.*;

class Example1 {
    String target(int n, String s) {
        List<String> a = List.of("a", "b", s);
        return a.get(n);
    }
}

class Example2 {
    String target(int n) {
        List<String> a = Arrays.asList("a", null, "c");
        return a.get(n);
    }
}

class Example3 {
    int target(int n) {
        List<Object> a = List.of("a", new int[] {1}, "c");
        return a.get(n).hashCode();
    }
}
