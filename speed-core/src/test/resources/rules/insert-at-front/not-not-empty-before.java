import java.util.*;

class Example1 {
    String target(String s) {
        StringBuilder b = new StringBuilder("x");
        for (int i = 0; i < s.length(); i++) b.insert(0, s.charAt(i));
        return b.toString();
    }
}

class Example2 {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        b.append(1);
        for (int i = 0; i < s.length(); i++) b.insert(0, s.charAt(i));
        return b.toString();
    }
}
