import java.util.*;

class Example {
    int target(List<String> l, Set<String> w) {
        int n = 0;
        for (String s : l) if (w.contains(s)) n++;
        return n;
    }
}
