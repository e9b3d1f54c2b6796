import java.util.*;

class Example1 {
    int target(List<Integer> a, List<Integer> b) {
        int n = b.size();
        for (Integer x : a) {
            for (Integer y : b) {
                if (x < y) {
                    n++;
                }
            }
        }
        return n;
    }
}

class Example2 {
    int target(List<Double> a, List<Double> b) {
        int n = b.size();
        for (double x : a) {
            for (double y : b) {
                if (x == y) {
                    n++;
                }
            }
        }
        return n;
    }
}

class Example3 {
    int target(List<String> a, List<String> b) {
        int n = b.size();
        for (String x : a) {
            for (String y : b) {
                if (x == y) {
                    n++;
                }
            }
        }
        return n;
    }
}
