import java.util.*;

class Example {
    private final List<String> names = new ArrayList<>(List.of("a", "b"));
    private int next;
    int target(String a) {
        return 31 + Objects.hashCode(a);
    }
    int any(Object a) {
        return 31 + Objects.hashCode(a);
    }
    int calls(String a, List<Integer> b) {
        return 31 * (31 * (31 * (31 * (31 + Objects.hashCode(a.trim())) + Character.hashCode(b.size() > 1 ? 'x' : 'y')) + Short.hashCode((short) next++)) + Integer.hashCode(next)) + Objects.hashCode(b);
    }
    int failing(String a, List<Integer> b) {
        return 31 * (31 * (31 + Objects.hashCode(a)) + Objects.hashCode(b.get(0))) + Objects.hashCode(b);
    }
}
