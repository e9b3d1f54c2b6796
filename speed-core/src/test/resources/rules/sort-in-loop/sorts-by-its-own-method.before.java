import java.util.*;

class Example {
    List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>();
        for (String name : names) {
            sorted.add(name.trim());
            sorted.sort(null);
        }
        return sorted;
    }
}
