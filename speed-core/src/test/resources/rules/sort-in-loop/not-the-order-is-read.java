import java.util.*;

class Example {
    List<Integer> target(int[] l) {
        List<Integer> r = new ArrayList<>();
        for (int n : l) {
            r.add(n + (r.isEmpty() ? 0 : r.get(0)));
            Collections.sort(r);
        }
        return r;
    }
}
