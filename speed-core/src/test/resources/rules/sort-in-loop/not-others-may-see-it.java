import java.util.*;

class Example {
    void see() {}
    List<Integer> target(int[] l) {
        List<Integer> r = new ArrayList<>();
        for (int n : l) {
            r.add(n);
            see();
            Collections.sort(r);
        }
        return r;
    }
}
