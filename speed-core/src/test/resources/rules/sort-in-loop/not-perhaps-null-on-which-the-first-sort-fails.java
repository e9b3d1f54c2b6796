import java.util.*;

class Example {
    List<Integer> target(List<Integer> l) {
        List<Integer> r = new ArrayList<>();
        for (Integer n : l) {
            r.add(n);
            Collections.sort(r);
        }
        return r;
    }
}
