import java.util.*;

class Example1 {
    String[] target(String s) {
        return s.split(",");
    }
}

class Example2 {
    String[] target(String s) {
        return s.split("\\|");
    }
}
