import java.util.*;

class Example1 {
    int target(List<String> l, String w) {
        int n = 0;
        for (String s : l) {
            n += w.indexOf(s.length()) + w.lastIndexOf("x");
        }
        return n;
    }
}

class Example2 {
    private static int d(int x) {
        int r = 0;
        for (int i = 1; i < x; i++) r += 7 / x;
        return r;
    }
    int target(int[] l, int k) {
        int n = 0;
        for (int s : l) {
            n += d(k);
        }
        return n;
    }
}
