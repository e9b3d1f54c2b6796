import java.util.*;

class Example {
    List<String> target(List<List<String>> all) {
        List<String> found = new ArrayList<>(); // in order
        for (List<String> some : all) {
            for (String each : some) {
                if (!each.isEmpty() && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }
}
