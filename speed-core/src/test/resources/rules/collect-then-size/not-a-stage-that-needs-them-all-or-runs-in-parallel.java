import java.util.*;
import java.util.stream.Collectors;

class Example {
    int target(List<String> l) {
        return l.stream().distinct().filter(s -> s.isEmpty()).collect(Collectors.toList()).size();
    }
    int seen(List<String> l) {
        return l.stream().peek(s -> s.trim()).filter(s -> s.isEmpty()).collect(Collectors.toList()).size();
    }
    int parallel(List<String> l) {
        return l.parallelStream().filter(s -> s.isEmpty()).collect(Collectors.toList()).size();
    }
}
