import java.util.*;

class Example1 {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length() && b.length() < 3; i++) b.insert(0, s.charAt(i));
        return b.toString();
    }
}

class Example2 {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            b.insert(0, s.charAt(i));
            if (i > 3) return b.toString();
        }
        return "";
    }
}
