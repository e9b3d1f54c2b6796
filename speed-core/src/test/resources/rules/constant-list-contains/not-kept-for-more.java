import java.util.*;

class Example {
    boolean target(String a) {
        List<String> l = Arrays.asList("x", "y");
        return l.contains(a);
    }
}
