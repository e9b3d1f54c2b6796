import java.util.*;
import java.util.stream.*;

class Example1 {
    String target(List<String> l) {
        return l.stream().map(String::trim).collect(Collectors.joining(","));
    }
}

class Example2 {
    String target(List<String> l) {
        return l.stream().collect(Collectors.joining(",", "[", "]"));
    }
}

class Example3 {
    String target(List<String> l) {
        return l.parallelStream().collect(Collectors.joining(","));
    }
}
