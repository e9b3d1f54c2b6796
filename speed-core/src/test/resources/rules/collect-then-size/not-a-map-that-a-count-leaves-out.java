import java.util.*;
import java.util.stream.Collectors;

class Example {
    int target(List<String> l) {
        return l.stream().map(s -> s.trim()).collect(Collectors.toList()).size();
    }
    int behind(List<String> l) {
        return l.stream().filter(s -> s != "").map(s -> s.trim()).collect(Collectors.toList()).size();
    }
    int all(List<String> l) {
        return l.stream().collect(Collectors.toList()).size();
    }
}
