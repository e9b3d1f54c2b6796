import java.util.*;

class Example1 {
    boolean target(String t, int i) {
        return t.substring(i, i + 1).equals("x");
    }
}

class Example2 {
    int target(String t, int k) {
        int n = 0;
        for (int i = 0; i < k; i++) if (t.substring(i, i + 1).equals("x")) n++;
        return n;
    }
}

class Example3 {
    int target(String t) {
        int n = 0;
        for (int i = 0; i < t.length(); i++) {
            i += n;
            if (t.substring(i, i + 1).equals("x")) n++;
        }
        return n;
    }
}

class Example4 {
    int target(String t) {
        int n = 0;
        for (int i = -1; i < t.length(); i++) {
            if (t.substring(i, i + 1).equals("x")) n++;
        }
        return n;
    }
}
