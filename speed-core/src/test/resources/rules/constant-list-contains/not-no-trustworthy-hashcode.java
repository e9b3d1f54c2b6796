import java.util.*;

class Example {
    boolean target(Object a) {
        return Arrays.asList("x", "y").contains(a);
    }
}
