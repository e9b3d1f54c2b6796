import java.util.*;

class Example {
    int target(int n) {
        int[] a = {1, 2};
        return a[n];
    }
}
