import java.util.*;

class Example {
    boolean target(String s, char c) {
        return s.indexOf(c) == 0;
    }
}
