import java.util.*;

class Example {
    void target(ArrayList<String> all, Set<String> gone) {
        all.removeAll(gone);
    }
}
