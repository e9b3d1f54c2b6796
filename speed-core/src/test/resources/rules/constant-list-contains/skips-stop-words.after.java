import java.util.*;

class Example {
    private static final Set<String> WORDS_VALUES = new HashSet<>(Arrays.asList(Example.AND, "or", "not", "a"));
    private static final String AND = "and";

    int words(List<String> text) {
        int count = 0;
        for (String word : text) {
            // words that say nothing
            if (!WORDS_VALUES.contains(word)) {
                count++;
            }
        }
        return count;
    }
}
