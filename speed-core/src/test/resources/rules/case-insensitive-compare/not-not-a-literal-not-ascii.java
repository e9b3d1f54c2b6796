import java.util.*;

class Example1 {
    boolean target(String a, String b) {
        return a.toLowerCase().equals(b);
    }
}

class Example2 {
    boolean target(String a) {
        return a.toLowerCase().equals("ü");
    }
}

class Example3 {
    boolean target(String a) {
        return a.toLowerCase().contains("red");
    }
}
