import java.util.*;

class Example {
    void target(List<String> all, List<String> gone) {
        all.removeAll(gone instanceof ArrayList && gone.size() >= 16 ? new HashSet<>(gone) : gone);
    }
}
