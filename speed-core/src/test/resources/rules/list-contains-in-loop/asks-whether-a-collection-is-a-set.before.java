import java.util.*;

class Example {
    int target(Collection<String> wanted, String text, int rounds) {
        int n = 0;
        for (int i = 0; i < rounds; i++) {
            if (wanted.contains(text + i)) {
                n++;
            }
        }
        return n;
    }
}
