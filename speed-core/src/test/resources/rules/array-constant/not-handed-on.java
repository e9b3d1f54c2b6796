import java.util.*;

class Example1 {
    int[] target() {
        int[] a = {1, 2, 3};
        return a;
    }
}

class Example2 {
    int target() {
        int[] a = {1, 2, 3};
        return Arrays.hashCode(a);
    }
}
