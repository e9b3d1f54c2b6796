import java.util.*;

class Example {
    Map<String, Integer> words(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            Integer count = counts.get(word);
            if (count == null) {
                counts.put(word, 1);
            } else {
                counts.put(word, count + 1);
            }
        }
        return counts;
    }

    Map<String, Integer> lengths(List<String> words) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (String word : words) {
            if (word == null) continue;
            int before = sums.containsKey(word) ? sums.get(word) : 0;
            sums.put(word, before + word.length());
        }
        return sums;
    }
}
