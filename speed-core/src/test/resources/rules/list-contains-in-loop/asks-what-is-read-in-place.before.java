import java.util.*;

class Example {
    int unknown(List<String> words, List<String> known) {
        int unknown = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!known.contains(words.get(i))) {
                unknown++;
            }
        }
        return unknown;
    }
}
