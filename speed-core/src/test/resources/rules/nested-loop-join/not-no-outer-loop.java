import java.util.*;

class Example {
    int target(String x, List<String> b) {
        int n = b.size();
        for (String y : b) {
            if (x.equals(y)) {
                n++;
            }
        }
        return n;
    }
}
