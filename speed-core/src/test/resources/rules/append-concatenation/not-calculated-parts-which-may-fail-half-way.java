import java.util.*;

class Example1 {
    void target(StringBuilder b, String s) {
        b.append(s + s.length());
    }
}

class Example2 {
    void target(StringBuilder b, int n) {
        b.append("x" + 1 / n);
    }
}

class Example3 {
    void target(StringBuilder b, int[] n) {
        b.append("x" + n[3]);
    }
}

class Example4 {
    void target(StringBuilder b, Integer n) {
        b.append("x" + (n + 1));
    }
}
