import java.util.*;

class Example {
    boolean target(String s, String r) {
        return s.matches(r);
    }
}
