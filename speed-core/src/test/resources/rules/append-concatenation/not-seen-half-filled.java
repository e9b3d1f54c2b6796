import java.util.*;

class Example1 {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        try {
            b.append("x" + s.length());
        } catch (NullPointerException none) {
            b.append("none");
        }
        return b.toString();
    }
}

class Example2 {
    StringBuilder target(String s, List<StringBuilder> all) {
        StringBuilder b = new StringBuilder();
        all.add(b);
        b.append("x" + s.length());
        return b;
    }
}
