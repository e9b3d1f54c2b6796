import java.util.*;

class Example {
    int d(int x) {
        return x * x;
    }
    int target(int[] l, int k) {
        int n = 0;
        for (int s : l) {
            n += d(k);
        }
        return n;
    }
}
