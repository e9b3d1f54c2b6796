import java.util.*;

class Example1 {
    boolean target(String s) {
        return s.indexOf("x") == 1;
    }
}

class Example2 {
    boolean target(String s) {
        return s.indexOf("x") >= 0;
    }
}

class Example3 {
    boolean target(String s) {
        return s.indexOf("x", 1) == 0;
    }
}

class Example4 {
    boolean target(String s) {
        return s.lastIndexOf("x") == 0;
    }
}
