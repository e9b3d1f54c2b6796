import java.util.*;

class Example {
    Set<String> target(List<String> l) {
        Set<String> c = new HashSet<>();
        for (String s : l) {
            c.add(s);
        }
        return c;
    }
}
