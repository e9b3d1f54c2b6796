import java.util.*;

class Example {
    void target(List<String> l, List<String> w) {
        for (String s : l) if (!w.contains(s)) w.add(s);
    }
}
