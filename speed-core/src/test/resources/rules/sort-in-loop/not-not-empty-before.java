import java.util.*;

class Example {
    List<Integer> target(List<Integer> r0, int[] l) {
        List<Integer> r = new ArrayList<>(r0);
        for (int n : l) {
            r.add(n);
            Collections.sort(r);
        }
        return r;
    }
}
