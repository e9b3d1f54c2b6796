import java.util.*;

class Example {
    int target(List<String> all, List<String> wanted) {
        int n = 0;
        for (String each : all) {
            if (wanted.contains(each)) {
                n++;
            }
        }
        return n;
    }
}
