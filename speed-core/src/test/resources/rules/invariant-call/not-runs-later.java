import java.util.*;
import java.util.function.*;

class Example {
    void target(List<Supplier<String>> l, String w) {
        w.length();
        for (int i = 0; i < 3; i++) {
            l.add(() -> w.trim());
        }
    }
}
