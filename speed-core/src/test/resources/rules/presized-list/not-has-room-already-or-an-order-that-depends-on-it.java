import java.util.*;

class Example1 {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>(99);
        for (String s : l) {
            r.add(s);
        }
        return r;
    }
}

class Example2 {
    Set<String> target(List<String> l) {
        Set<String> r = new HashSet<>();
        for (String s : l) {
            r.add(s);
        }
        return r;
    }
}
