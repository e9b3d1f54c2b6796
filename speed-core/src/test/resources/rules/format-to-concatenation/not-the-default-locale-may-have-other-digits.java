import java.util.*;

class Example1 {
    String target(int a) {
        return String.format("%d", a);
    }
}

class Example2 {
    String target(Locale l, int a) {
        return String.format(l, "%d", a);
    }
}
