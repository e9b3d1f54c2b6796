import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        for (char c : s.trim().toCharArray()) {
            n += c;
        }
        return n;
    }
}
