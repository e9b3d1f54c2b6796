import java.util.*;
import java.util.stream.*;

class Example {
    String target(List<String> l, String separator) {
        return l.stream().collect(Collectors.joining(separator));
    }
}
