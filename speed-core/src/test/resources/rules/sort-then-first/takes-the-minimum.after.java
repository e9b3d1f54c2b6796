import java.util.*;

class Example {
    String target(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        if (sorted.isEmpty()) {
            return null;
        }
        return Collections.min(sorted);
    }
}
