import java.util.*;
import java.util.stream.Collectors;

class Example {
    int n;
    boolean next(String s) {
        return n++ > 3;
    }
    int target(List<String> l) {
        return l.stream().filter(s -> next(s)).collect(Collectors.toList()).size();
    }
    int written(List<String> l) {
        return l.stream()
                .filter(s -> s.isEmpty()) // only those
                .collect(Collectors.toList())
                .size();
    }
}
