import java.util.*;

class Example1 {
    List<Integer> target(int[] l) {
        List<Integer> r = new ArrayList<>();
        for (int n : l) {
            Collections.sort(r);
            r.add(n);
        }
        return r;
    }
}

class Example2 {
    List<Integer> target(int[] l) {
        List<Integer> r = new ArrayList<>();
        for (int n : l) {
            r.add(n);
            if (n > 3) continue;
            Collections.sort(r);
        }
        return r;
    }
}

class Example3 {
    List<Integer> target(int[] l) {
        List<Integer> r = new ArrayList<>();
        for (int n : l) {
            r.add(n);
            if (n > 3) {
                Collections.sort(r);
            }
        }
        return r;
    }
}
