import java.util.*;

class Example {
    void target(List<String> l, List<String> c) {
        for (String s : l) {
            c.add(s);
        }
    }
}
