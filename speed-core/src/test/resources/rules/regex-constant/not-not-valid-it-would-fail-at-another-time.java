import java.util.*;

class Example {
    boolean target(String s) {
        return s.matches("(");
    }
}
