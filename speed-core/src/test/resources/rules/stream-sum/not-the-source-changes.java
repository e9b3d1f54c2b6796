import java.util.*;

class Example {
    long target(List<String> l) {
        return l.stream().filter(s -> l.remove("a")).count();
    }
}
