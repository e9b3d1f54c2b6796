import java.util.*;

class Example {
    class Inner {
        boolean target(String s) {
            return s.trim().isEmpty();
        }
    }
}
