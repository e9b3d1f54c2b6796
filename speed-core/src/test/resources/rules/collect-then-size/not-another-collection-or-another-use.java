import java.util.*;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

class Example {
    int set(List<String> l) {
        return l.stream().filter(s -> s.isEmpty()).collect(Collectors.toSet()).size();
    }
    boolean empty(List<String> l) {
        return l.stream().filter(s -> s.isEmpty()).collect(Collectors.toList()).isEmpty();
    }
    void nothing(List<String> l) {
        l.stream().filter(s -> s.isEmpty()).collect(Collectors.toList()).size();
    }
    Runnable later(List<String> l) {
        return () -> l.stream().filter(s -> s.isEmpty()).collect(Collectors.toList()).size();
    }
}
