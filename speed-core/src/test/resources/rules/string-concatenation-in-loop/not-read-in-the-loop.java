import java.util.*;

class Example1 {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            s += x;
            if (s.length() > 3) break;
        }
        return s;
    }
}

class Example2 {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            s += x + s;
        }
        return s;
    }
}

class Example3 {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            s += x;
            if (x == null) return s;
        }
        return s;
    }
}

class Example4 {
    String target(int n) {
        String s = "";
        while (s.length() < n) {
            s += 'x';
        }
        return s;
    }
}
