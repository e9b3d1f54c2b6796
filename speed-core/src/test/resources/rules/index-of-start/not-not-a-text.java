import java.util.*;

class Example1 {
    boolean target(StringBuilder s) {
        return s.indexOf("x") == 0;
    }
}

class Example2 {
    boolean target(List<String> s) {
        return s.indexOf("x") == 0;
    }
}
