import java.util.*;

class Example {
    long target(List<String> a, List<String> b) {
        return a.stream().filter(x -> b.contains(x == null ? null : x)).count();
    }
}
