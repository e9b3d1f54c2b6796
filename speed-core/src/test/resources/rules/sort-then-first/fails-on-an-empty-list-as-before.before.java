import java.util.*;

class Example {
    String target(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(String::length));
        return sorted.get(0).trim();
    }
}
