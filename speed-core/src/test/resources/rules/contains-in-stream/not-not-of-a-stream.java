import java.util.*;
import java.util.function.*;

class Example1 {
    void target(List<String> a, List<String> b) {
        a.removeIf(x -> b.contains(x));
    }
}

class Example2 {
    Predicate<String> target(List<String> b) {
        return x -> b.contains(x);
    }
}
