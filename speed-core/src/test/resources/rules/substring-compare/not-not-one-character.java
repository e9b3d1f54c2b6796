import java.util.*;

class Example1 {
    int target(String t) {
        int n = 0;
        for (int i = 0; i < t.length(); i++) {
            if (t.substring(i, i + 2).equals("x")) n++;
        }
        return n;
    }
}

class Example2 {
    int target(String t) {
        int n = 0;
        for (int i = 0; i < t.length(); i++) {
            if (t.substring(i, i + 1).equals("xy")) n++;
        }
        return n;
    }
}

class Example3 {
    int target(String t, String o) {
        int n = 0;
        for (int i = 0; i < t.length(); i++) {
            if (t.substring(i, i + 1).equals(o)) n++;
        }
        return n;
    }
}
