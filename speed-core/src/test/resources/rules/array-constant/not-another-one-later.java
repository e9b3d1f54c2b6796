import java.util.*;

class Example {
    int target(int n) {
        int[] a = {1, 2, 3};
        if (n > 3) a = new int[4];
        return a[0];
    }
}
