import java.util.*;

class Example {
    private int result2;
    int target(String a, int b, boolean c, int result) {
        if (c) return Objects.hash(a, b, c);
        switch (b) {
            case 1:
                return Objects.hash(a, result2, c);
            default:
                int d = Objects.hash(a, b, c, result);
                return /* the same */ Objects.hash(d, a, b);
        }
    }
}
