import java.util.*;

class Example {
    static class S implements java.io.Serializable {
        boolean target(String a) {
            return Arrays.asList("x", "y").contains(a);
        }
    }
}
