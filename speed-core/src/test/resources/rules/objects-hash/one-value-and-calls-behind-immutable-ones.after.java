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
        int result = 31 + Objects.hashCode(a.trim());
        result = 31 * result + Character.hashCode(b.size() > 1 ? 'x' : 'y');
        result = 31 * result + Short.hashCode((short) next++);
        result = 31 * result + Integer.hashCode(next);
        result = 31 * result + Objects.hashCode(b);
        return result;
    }
    int failing(String a, List<Integer> b) {
        int result = 31 + Objects.hashCode(a);
        result = 31 * result + Objects.hashCode(b.get(0));
        result = 31 * result + Objects.hashCode(b);
        return result;
    }
}
