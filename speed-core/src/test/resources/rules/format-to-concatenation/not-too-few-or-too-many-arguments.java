import java.util.*;

class Example1 {
    String target(String a) {
        return String.format("%s %s", a);
    }
}

class Example2 {
    String target(String a) {
        return String.format("%s", a, a);
    }
}

class Example3 {
    String target(Object[] a) {
        return String.format("%s", a);
    }
}
