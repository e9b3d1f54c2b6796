import java.util.*;

class Example {
    static class P {}
    int target(List<P> a, List<P> b) {
        int n = b.size();
        for (P x : a) {
            for (P y : b) {
                if (x.equals(y)) {
                    n++;
                }
            }
        }
        return n;
    }
}
