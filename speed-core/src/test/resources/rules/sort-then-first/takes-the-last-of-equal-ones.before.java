import java.util.*;

class Example {
    String longest(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        // the last one
        sorted.sort(Comparator.comparing(String::length));
        return sorted.get(sorted.size() - 1).trim();
    }

    String lastInOrder(List<String> names) {
        ArrayList<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted, String.CASE_INSENSITIVE_ORDER);
        return sorted.get(sorted.size() - 1);
    }
}
