import java.util.*;

class Example {
    int target(String t) {
        for (int i = 0; i < t.length(); i++) {
            if (t.substring(i).startsWith("x")) t = t.trim();
        }
        return t.length();
    }
}
