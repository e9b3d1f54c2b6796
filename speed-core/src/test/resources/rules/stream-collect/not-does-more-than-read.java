import java.util.*;
import java.util.stream.*;

class Example {
    List<String> seen;
    String see(String s) {
        seen.add(s);
        return s;
    }
    List<String> target(List<String> l) {
        return l.stream().map(s -> see(s)).collect(Collectors.toList());
    }
}
