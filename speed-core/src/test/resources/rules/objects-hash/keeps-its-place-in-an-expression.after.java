import java.util.*;

class Example {
    int target(String a, boolean b) {
        return 7 * (31 * (31 + Objects.hashCode(a)) + Boolean.hashCode(b));
    }
}
