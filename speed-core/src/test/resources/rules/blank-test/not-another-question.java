import java.util.*;

class Example1 {
    boolean target(String s) {
        return s.trim().equals("x");
    }
}

class Example2 {
    boolean target(String s) {
        return s.trim().length() == 1;
    }
}

class Example3 {
    boolean target(String s) {
        return s.isEmpty();
    }
}
