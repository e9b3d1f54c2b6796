import java.util.*;

class Example1 {
    int target(List<String> l, String w) {
        int n = 0;
        for (String s : l) {
            n += w.trim().length();
            w = s;
        }
        return n;
    }
}

class Example2 {
    int target(List<String> l) {
        int n = 0;
        for (String s : l) {
            n += s.trim().length();
        }
        return n;
    }
}

class Example3 {
    double target(int k) {
        double n = 0;
        for (int i = 0; i < k; i++) {
            n += Math.sqrt(i);
        }
        return n;
    }
}

class Example4 {
    String f;
    void target(List<String> l) {
        for (String s : l) {
            if (s.equals(f.trim())) f = s;
        }
    }
}

class Example5 {
    String f;
    int target(List<String> l) {
        int n = 0;
        for (String s : l) {
            n += f.trim().length();
        }
        return n;
    }
}
