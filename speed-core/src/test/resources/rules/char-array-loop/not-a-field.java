import java.util.*;

class Example {
    String s;
    int target() {
        int n = 0;
        for (char c : s.toCharArray()) {
            n += c;
        }
        return n;
    }
}
