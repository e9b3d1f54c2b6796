import java.util.*;
import java.util.stream.*;

class Example {
    int target(List<String> l) {
        return l.stream().map(s -> s.trim()).collect(Collectors.toList()).size();
    }
}
