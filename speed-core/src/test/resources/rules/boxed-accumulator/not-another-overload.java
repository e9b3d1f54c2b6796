import java.util.*;

class Example {
    void target(List<Integer> l) {
        Integer s = 0;
        for (Integer x : l) {
            s += x;
        }
        l.remove(s);
    }
}
