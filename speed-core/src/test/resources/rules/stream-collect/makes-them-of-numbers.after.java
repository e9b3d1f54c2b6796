import java.util.*;
import java.util.stream.*;

class Example {
    List<String> target(int n) {
        List<String> collected = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            collected.add("n" + i);
        }
        return collected;
    }
}
