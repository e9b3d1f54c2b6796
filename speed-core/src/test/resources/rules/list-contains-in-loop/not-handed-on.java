import java.util.*;

class Example {
    void take(List<String> w) {}
    void target(List<String> l, List<String> w) {
        for (String s : l) if (w.contains(s)) take(w);
    }
}
