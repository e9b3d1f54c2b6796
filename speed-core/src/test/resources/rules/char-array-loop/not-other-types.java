import java.util.*;

class Example1 {
    int target(String s) {
        int n = 0;
        for (int c : s.toCharArray()) {
            n += c;
        }
        return n;
    }
}

class Example2 {
    int target(char[] s) {
        int n = 0;
        for (char c : s) {
            n += c;
        }
        return n;
    }
}
