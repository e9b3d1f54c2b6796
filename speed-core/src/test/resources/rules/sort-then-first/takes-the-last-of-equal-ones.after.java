import java.util.*;

class Example {
    String longest(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        // the last one
        Collections.reverse(sorted);
        return (sorted.isEmpty() ? sorted.get(sorted.size() - 1) : Collections.max(sorted, Comparator.comparing(String::length))).trim();
    }

    String lastInOrder(List<String> names) {
        ArrayList<String> sorted = new ArrayList<>(names);
        Collections.reverse(sorted);
        return sorted.isEmpty() ? sorted.get(sorted.size() - 1) : Collections.max(sorted, String.CASE_INSENSITIVE_ORDER);
    }
}
