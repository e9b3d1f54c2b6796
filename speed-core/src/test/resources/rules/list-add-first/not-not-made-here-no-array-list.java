import java.util.*;

class Example1 {
    void target(List<String> l, List<String> r) {
        for (String s : l) {
            r.add(0, s);
        }
    }
}

class Example2 {
    List<String> target(List<String> l) {
        List<String> r = new LinkedList<>();
        for (String s : l) {
            r.add(0, s);
        }
        return r;
    }
}
