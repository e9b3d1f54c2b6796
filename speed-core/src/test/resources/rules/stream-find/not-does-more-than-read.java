import java.util.*;

class Example {
    int asked;

    String target(List<String> l) {
        return l.stream().filter(s -> asked++ > 3).findFirst().orElse(null);
    }
}
