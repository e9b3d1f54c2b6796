import java.util.*;

class Example {
    List<String> newestFirst(List<String> entries) {
        List<String> reversed = new ArrayList<>();
        for (String entry : entries) {
            if (entry != null) {
                reversed.add(0, entry.trim()); // newest first
            }
        }
        return reversed;
    }
}
