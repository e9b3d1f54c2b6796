import java.util.*;
import java.util.stream.*;

class Example {
    Stream<String> target(List<String> a, List<String> b) {
        return a.stream().filter(x -> b.contains(x));
    }
}
