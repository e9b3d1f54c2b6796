import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        for (char c : s.toCharArray() /* a copy */) {
            n += c;
        }
        return n;
    }
}
