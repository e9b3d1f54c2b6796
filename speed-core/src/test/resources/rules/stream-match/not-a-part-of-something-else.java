import java.util.*;

class Example {
    boolean target(List<String> l, boolean b) {
        return b && l.stream().anyMatch(s -> s.isEmpty());
    }
}
