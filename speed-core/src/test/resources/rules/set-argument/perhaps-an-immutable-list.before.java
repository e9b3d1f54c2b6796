import java.util.*;

class Example {
    void target(List<String> all, List<String> gone) {
        all.removeAll(gone);
    }
}
