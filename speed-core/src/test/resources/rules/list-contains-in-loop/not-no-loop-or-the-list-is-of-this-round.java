import java.util.*;

class Example1 {
    boolean target(List<String> l) {
        return l.contains("x");
    }
}

class Example2 {
    int target(List<List<String>> l) {
        int n = 0;
        for (List<String> w : l) if (w.contains("x")) n++;
        return n;
    }
}

class Example3 {
    int target(List<String> w) {
        int n = 0;
        for (int i = w.contains("x") ? 1 : 2; i < 9; i++) n++;
        return n;
    }
}
