import java.util.*;

class Example {
    int unknown(List<String> words, List<String> known) {
        int unknown = 0;
        Collection<String> knownLookup = known == null || known.size() < 16
                ? known
                : new HashSet<>(known);
        for (int i = 0; i < words.size(); i++) {
            if (!(words.get(i) == null ? known : knownLookup).contains(words.get(i))) {
                unknown++;
            }
        }
        return unknown;
    }
}
