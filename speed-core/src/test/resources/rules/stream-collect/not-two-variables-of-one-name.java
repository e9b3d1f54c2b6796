import java.util.*;
import java.util.stream.*;

class Example {
    List<Integer> target(List<String> l) {
        return l.stream().filter(s -> s != null).map(s -> s.length()).filter(s -> s > 3).collect(Collectors.toList());
    }
}
