import java.util.*;

class Example1 {
    int target(List<String> a, List<String> b) {
        int n = b.size();
        for (String x : a) {
            for (String y : b) {
                n++;
                if (x.equals(y)) n--;
            }
        }
        return n;
    }
}

class Example2 {
    int target(List<String> a, List<String> b) {
        int n = b.size();
        for (String x : a) {
            for (String y : b) {
                if (x.equals(y)) {
                    n++;
                }  else {
                    n--;
                }
            }
        }
        return n;
    }
}
