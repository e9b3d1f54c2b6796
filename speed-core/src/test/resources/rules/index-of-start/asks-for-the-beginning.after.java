import java.util.*;

class Example {
    List<String> withPrefix(List<String> names, String prefix) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                found.add(name); // and more
            }
        }
        return found;
    }
}
