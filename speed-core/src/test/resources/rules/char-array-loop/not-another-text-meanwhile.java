import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        for (char c : s.toCharArray()) {
            s = s + c;
            n++;
        }
        return n + s.length();
    }
}
