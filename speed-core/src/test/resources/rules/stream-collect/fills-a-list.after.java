import java.util.*;
import java.util.stream.*;

class Example {
    record User(String name, boolean active) {}

    List<String> activeNames(List<User> users) {
        List<String> collected = new ArrayList<>();
        for (User each : users) {
            if (each.active()) {
                collected.add(each.name());
            }
        }
        return collected;
    }

    List<String> named(Set<String> names, String suffix) {
        // one for each
        List<String> all = new ArrayList<>(names.size());
        for (String name : names) {
            all.add(name + suffix);
        }
        all.add(suffix);
        return all;
    }
}
