import java.util.*;

class Example {
    void target(List<String> l, List<String> w, List<String> r) {
        for (String s : l) if (w.contains(s)) r.add(s);
    }
}
