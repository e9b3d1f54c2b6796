import java.util.*;

class Example {
    boolean target(StringBuilder s) {
        return s.toString().replace("x", "").isEmpty();
    }
}
