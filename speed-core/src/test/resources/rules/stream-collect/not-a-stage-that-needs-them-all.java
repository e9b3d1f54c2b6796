import java.util.*;
import java.util.stream.*;

class Example {
    List<String> target(List<String> l) {
        return l.stream().sorted().collect(Collectors.toList());
    }
}
