import java.util.*;
import java.util.stream.*;

class Example {
    static class P {}
    List<P> target(List<P> a, List<P> b) {
        return a.stream().filter(x -> b.contains(x)).collect(Collectors.toList());
    }
}
