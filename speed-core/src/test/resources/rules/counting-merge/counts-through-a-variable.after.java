import java.util.*;

class Example {
    Map<String, Integer> words(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    Map<String, Integer> lengths(List<String> words) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (String word : words) {
            if (word == null) continue;
            sums.merge(word, word.length(), Integer::sum);
        }
        return sums;
    }
}
