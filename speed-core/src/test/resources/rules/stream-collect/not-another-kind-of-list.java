import java.util.*;
import java.util.stream.*;

class Example1 {
    Set<String> target(List<String> l) {
        return l.stream().collect(Collectors.toSet());
    }
}

class Example2 {
    List<String> target(List<String> l) {
        return l.stream().map(s -> s.trim()).toList();
    }
}
