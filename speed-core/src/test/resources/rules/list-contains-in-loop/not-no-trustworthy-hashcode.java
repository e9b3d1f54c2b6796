import java.util.*;

class Example1 {
    static class P {
        int x;
    }
    int target(List<P> l, List<P> w) {
        int n = 0;
        for (P s : l) if (w.contains(s)) n++;
        return n;
    }
}

class Example2 {
    int target(List<int[]> l, List<int[]> w) {
        int n = 0;
        for (int[] s : l) if (w.contains(s)) n++;
        return n;
    }
}

class Example3 {
    int target(List<Object> l, List<String> w) {
        int n = 0;
        for (Object s : l) if (w.contains(s)) n++;
        return n;
    }
}

class Example4 {
    record R(int x) {
        public boolean equals(Object o) {
            return true;
        }
    }
    int target(List<R> l, List<R> w) {
        int n = 0;
        for (R s : l) if (w.contains(s)) n++;
        return n;
    }
}
