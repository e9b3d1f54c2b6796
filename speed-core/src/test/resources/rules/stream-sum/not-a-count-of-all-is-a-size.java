import java.util.*;

class Example {
    long target(List<String> l) {
        return l.stream().map(s -> s.trim()).count();
    }
}
