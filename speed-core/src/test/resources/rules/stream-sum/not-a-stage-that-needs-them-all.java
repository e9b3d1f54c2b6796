import java.util.*;

class Example {
    long target(List<String> l) {
        return l.stream().distinct().filter(s -> s.isEmpty()).count();
    }
}
