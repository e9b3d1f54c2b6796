import java.util.*;

class Example {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) b.insert(i, s.charAt(i));
        return b.toString();
    }
}
