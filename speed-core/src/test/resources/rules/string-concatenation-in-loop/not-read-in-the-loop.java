import java.util.*;

class Example1 {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            s += x;
            if (s.endsWith("3")) break;
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
            s += 'x' + s.length();
        }
        return s;
    }
}

class Example5 {
    int target(String s, int n) {
        while (s.length() < n) {
            n--;
        }
        return n;
    }
}

class Example6 {
    String target(String given, int n) {
        String s = given;
        while (n-- > 0 && s.length() < n) {
            s += 'x';
        }
        return s;
    }
}
