import java.util.*;

class Example1 {
    void target(List<String> a, List<String> b) {
        b.size();
        for (String x : a) {
            for (String y : b) {
                if (x.equals(y)) {
                    b.add(x);
                    break;
                }
            }
        }
    }
}

class Example2 {
    void run() {}
    void target(List<String> a, List<String> b) {
        b.size();
        for (String x : a) {
            for (String y : b) {
                if (x.equals(y)) {
                    run();
                }
            }
        }
    }
}
