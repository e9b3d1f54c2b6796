import java.util.*;

class Example {
    long target(List<String> a, Set<String> b) {
        return a.stream().filter(x -> b.contains(x)).count();
    }
}
