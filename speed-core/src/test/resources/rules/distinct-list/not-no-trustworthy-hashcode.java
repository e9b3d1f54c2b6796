import java.util.*;

class Example {
    static class P {
        int x;
    }
    List<P> target(List<P> l) {
        List<P> f = new ArrayList<>();
        for (P s : l) {
            if (!f.contains(s)) f.add(s);
        }
        return f;
    }
}
