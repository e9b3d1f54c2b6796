import java.util.*;

class Example {
    int target(Collection<String> wanted, String text, int rounds) {
        int n = 0;
        Collection<String> wantedLookup = wanted == null || wanted instanceof Set || wanted.size() < 16
                ? wanted
                : new HashSet<>(wanted);
        for (int i = 0; i < rounds; i++) {
            if (wantedLookup.contains(text + i)) {
                n++;
            }
        }
        return n;
    }
}
