import java.util.*;

class Example {
    int target(String a, boolean b) {
        return 7 * Objects.hash(a, b);
    }
}
