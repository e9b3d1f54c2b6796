import java.util.*;

class Example {
    private int result2;
    int target(String a, int b, boolean c, int result) {
        if (c) return 31 * (31 * (31 + Objects.hashCode(a)) + Integer.hashCode(b)) + Boolean.hashCode(c);
        switch (b) {
            case 1:
                int result3 = 31 + Objects.hashCode(a);
                result3 = 31 * result3 + Integer.hashCode(result2);
                result3 = 31 * result3 + Boolean.hashCode(c);
                return result3;
            default:
                int d = 31 * (31 * (31 * (31 + Objects.hashCode(a)) + Integer.hashCode(b)) + Boolean.hashCode(c)) + Integer.hashCode(result);
                return /* the same */ 31 * (31 * (31 + Integer.hashCode(d)) + Objects.hashCode(a)) + Integer.hashCode(b);
        }
    }
}
