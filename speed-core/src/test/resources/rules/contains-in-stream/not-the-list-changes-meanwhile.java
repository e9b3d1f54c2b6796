import java.util.*;
import java.util.stream.*;

class Example1 {
    List<String> target(List<String> a, List<String> b) {
        return a.stream().filter(x -> b.contains(x) && b.remove(x)).collect(Collectors.toList());
    }
}

class Example2 {
    void run() {}
    long target(List<String> a, List<String> b) {
        return a.stream().filter(x -> { run(); return b.contains(x); }).count();
    }
}
