import java.util.*;

class Example {
    Map<String, Integer> frequencies(List<String> words, int weight) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            counts.put(word, counts.getOrDefault(word, 0) + weight);
        }
        return counts;
    }
}
