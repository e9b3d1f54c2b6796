import java.util.*;

class Example {
    String target(String a, Integer b, Thread.State c) {
        return String.format("%s: %s (100%%) %s", a, b, c);
    }
}
