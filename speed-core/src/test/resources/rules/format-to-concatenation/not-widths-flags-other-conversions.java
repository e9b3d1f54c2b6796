import java.util.*;

class Example1 {
    String target(String a) {
        return String.format("%5s", a);
    }
}

class Example2 {
    String target(String a) {
        return String.format("%S", a);
    }
}

class Example3 {
    String target(double a) {
        return String.format(Locale.ROOT, "%.2f", a);
    }
}

class Example4 {
    String target(String a) {
        return String.format("%2$s %1$s", a, a);
    }
}
