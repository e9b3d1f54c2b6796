import java.util.*;

class Example {
    private static final String AND = "and";

    int words(List<String> text) {
        int count = 0;
        for (String word : text) {
            // words that say nothing
            if (!Arrays.asList(AND, "or", "not", "a").contains(word)) {
                count++;
            }
        }
        return count;
    }
}
