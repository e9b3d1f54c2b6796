import java.util.*;

class Example {
    boolean target(String a) {
        return List.of("x", "x").contains(a);
    }
}
