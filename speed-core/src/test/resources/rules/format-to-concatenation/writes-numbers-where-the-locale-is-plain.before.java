import java.util.*;

class Example {
    String target(int a, long b) {
        return String.format(Locale.ROOT, "%d%d", a, b + 1).trim();
    }
}
