import java.util.*;

class Example {
    List<String> target(List<List<String>> all) {
        List<String> found = new ArrayList<>(); // in order
        Set<String> foundSeen = new HashSet<>();
        for (List<String> some : all) {
            for (String each : some) {
                if (!each.isEmpty() && foundSeen.add(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }
}
