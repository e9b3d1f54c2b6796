import java.util.*;

class Example1 {
    int c;
    private int d(int x) {
        return c++ + x;
    }
    int target(int[] l, int k) {
        int n = 0;
        for (int s : l) {
            n += d(k);
        }
        return n;
    }
}

class Example2 {
    double target(int[] l) {
        double n = 0;
        for (int s : l) {
            n += Math.random();
        }
        return n;
    }
}
