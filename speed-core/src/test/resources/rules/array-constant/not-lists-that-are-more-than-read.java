import java.util.*;

class Example1 {
    String target(int n) {
        List<String> a = Arrays.asList("a", "b", "c");
        a.set(0, "d");
        return a.get(n);
    }
}

class Example2 {
    List<String> target(int n) {
        List<String> a = List.of("a", "b", "c");
        return a.get(n).isEmpty() ? null : a;
    }
}

class Example3 {
    boolean target(String s) {
        List<String> a = Arrays.asList("a", "b", "c");
        return a.contains(s) || a.get(0).equals(s);
    }
}

class Example4 {
    String target(int n) {
        List<String> a = new ArrayList<>(List.of("a", "b", "c"));
        return a.get(n);
    }
}
