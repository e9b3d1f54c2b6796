import java.util.*;

class Example1 {
    void target(StringBuilder b, int n) {
        b.append(n + 1);
    }
}

class Example2 {
    void target(StringBuffer b, String s) {
        b.append(s + "x");
    }
}
