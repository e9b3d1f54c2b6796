import java.util.*;

class Example {
    private final TreeMap<String, List<int[]>> all = new TreeMap<>();
    int target() {
        int n = 0;
        for (String key : this.all.keySet()) {
            n += this.all.get(key).size();
        }
        return n;
    }
}
