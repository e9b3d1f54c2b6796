import java.util.*;

class Example {
    boolean target(String a, String b) {
        return Arrays.asList("x", b).contains(a);
    }
}
