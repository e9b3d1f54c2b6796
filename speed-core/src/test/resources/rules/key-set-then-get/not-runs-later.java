import java.util.*;
import java.util.function.*;

class Example {
    void target(Map<String, String> m, List<Supplier<String>> l) {
        for (String k : m.keySet()) {
            l.add(() -> m.get(k));
        }
    }
}
