import java.util.*;

class Example {
    int target(List<String> l) {
        return 1 + l.stream().mapToInt(s -> s.length()).sum();
    }
}
