import java.util.*;

class Example {
    private final TreeMap<String, List<int[]>> all = new TreeMap<>();
    int target() {
        int n = 0;
        for (Map.Entry<String, List<int[]>> entry : this.all.entrySet()) {
            n += entry.getValue().size();
        }
        return n;
    }
}
