import java.util.*;

class Example {
    int target(List<String> a, List<String> b) {
        int n = b.size();
        for (String x : a) {
            for (String y : b) {
                if (y.equals(x)) {
                    x = x + 1;
                    n++;
                }
            }
        }
        return n;
    }
}
