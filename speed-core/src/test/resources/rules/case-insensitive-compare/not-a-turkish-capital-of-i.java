import java.util.*;

class Example1 {
    boolean target(String a) {
        return a.toLowerCase().equals("title");
    }
}

class Example2 {
    boolean target(String a) {
        return a.toLowerCase().endsWith(".gif");
    }
}
