import java.util.*;

class Example {
    private final List<String> names = new ArrayList<>(List.of("a", "b"));
    private int next;
    int target(String a) {
        return Objects.hash(a);
    }
    int any(Object a) {
        return Objects.hash(a);
    }
    int calls(String a, List<Integer> b) {
        return Objects.hash(a.trim(), b.size() > 1 ? 'x' : 'y', (short) next++, next, b);
    }
    int failing(String a, List<Integer> b) {
        return Objects.hash(a, b.get(0), b);
    }
}
