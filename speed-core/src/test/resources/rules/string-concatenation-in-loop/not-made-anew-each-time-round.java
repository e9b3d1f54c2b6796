import java.util.*;

class Example1 {
    void target(List<String> l) {
        for (String x : l) {
            String s = "";
            s += x;
            l.set(0, s);
        }
    }
}

class Example2 {
    String target(String x) {
        String s = "";
        s += x;
        return s;
    }
}
