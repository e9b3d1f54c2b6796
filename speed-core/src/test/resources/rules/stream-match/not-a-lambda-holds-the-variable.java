import java.util.*;
import java.util.function.*;

class Example {
    Supplier<Boolean> target(List<String> l) {
        boolean b = l.stream().anyMatch(s -> s.isEmpty());
        return () -> b;
    }
}
