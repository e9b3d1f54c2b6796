import java.util.*;

class Example {
    String target(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        return (sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted, Comparator.comparing(String::length))).trim();
    }
}
