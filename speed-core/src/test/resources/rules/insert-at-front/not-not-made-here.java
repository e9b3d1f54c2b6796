import java.util.*;

class Example {
    void target(String s, StringBuilder b) {
        for (int i = 0; i < s.length(); i++) b.insert(0, s.charAt(i));
    }
}
