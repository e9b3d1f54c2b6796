import java.util.*;

class Example {
    String target(int a, long b) {
        return ("" + a + (b + 1)).trim();
    }
}
