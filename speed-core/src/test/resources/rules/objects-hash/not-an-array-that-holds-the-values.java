import java.util.*;

class Example1 {
    int target(Object[] a) {
        return Objects.hash(a);
    }
}

class Example2 {
    int target(String... a) {
        return Objects.hash(a);
    }
}
