import java.util.*;
import java.util.function.*;

class Example {
    Supplier<Boolean> target(List<String> l) {
        return () -> l.stream().anyMatch(s -> s.isEmpty());
    }
}
