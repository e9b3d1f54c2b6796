import java.util.*;

class Example1 {
    boolean target(String t, int i) {
        return t.substring(i).startsWith("x");
    }
}

class Example2 {
    int target(String t, int n) {
        for (int i = 0; i < n; i++) {
            if (t.substring(i).startsWith("x")) return i;
        }
        return -1;
    }
}

class Example3 {
    int target(String t) {
        for (int i = 0; i < t.length(); i++) {
            i += 2;
            if (t.substring(i).startsWith("x")) return i;
        }
        return -1;
    }
}

class Example4 {
    int target(String t, String o) {
        for (int i = 0; i < o.length(); i++) {
            if (t.substring(i).startsWith("x")) return i;
        }
        return -1;
    }
}
