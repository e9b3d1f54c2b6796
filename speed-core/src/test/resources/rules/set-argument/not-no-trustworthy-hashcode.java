import java.util.*;

class Example1 {
    static class P {}
    void target(ArrayList<P> all, ArrayList<P> gone) {
        all.removeAll(gone);
    }
}

class Example2 {
    void target(ArrayList<Object> all, ArrayList<String> gone) {
        all.removeAll(gone);
    }
}

class Example3 {
    void target(ArrayList<String> all, List<?> gone) {
        all.removeAll(gone);
    }
}
