import java.util.*;

class Example1 {
    int target(int n) {
        int[] a = {1, 2, 3};
        a[0] = n;
        return a[1];
    }
}

class Example2 {
    int target(int n) {
        int[] a = {1, 2, 3};
        a[n]++;
        return a[1];
    }
}
