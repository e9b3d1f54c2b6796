import java.util.*;
import java.util.stream.*;

class Example1 {
    List<String> target(List<String> l) {
        return l.stream().sorted().limit(1).collect(Collectors.toList());
    }
}

class Example2 {
    Optional<String> target(List<String> l) {
        return l.stream().sorted().skip(1).findFirst();
    }
}

class Example3 {
    Optional<String> target(List<String> l) {
        return l.stream().sorted().filter(s -> s.length() > 3).findFirst();
    }
}
