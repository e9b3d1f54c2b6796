import java.util.*;

class Example {
    static class S implements java.io.Serializable {
        int target(int n) {
            int[] a = {1, 2, 3};
            return a[n];
        }
    }
}
