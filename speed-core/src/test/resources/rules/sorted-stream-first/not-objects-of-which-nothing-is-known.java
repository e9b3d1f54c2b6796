import java.util.*;

class Example {
    static class P {}
    Optional<P> target(List<P> l) {
        return l.stream().sorted(Comparator.comparing(P::hashCode)).findFirst();
    }
}
