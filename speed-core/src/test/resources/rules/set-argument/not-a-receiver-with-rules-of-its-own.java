import java.util.*;

class Example1 {
    void target(TreeSet<String> all, ArrayList<String> gone) {
        all.removeAll(gone);
    }
}

class Example2 {
    void target(Collection<String> all, ArrayList<String> gone) {
        all.removeAll(gone);
    }
}
