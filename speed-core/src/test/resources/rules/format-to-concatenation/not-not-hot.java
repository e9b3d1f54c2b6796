import java.util.*;

class Example {
    void target(String a) {
        throw new IllegalStateException(String.format("no %s", a));
    }
}
