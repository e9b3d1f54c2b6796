import java.util.*;

class Example {
    int used(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        for (String word : words) {
            int before = counts.getOrDefault(word, 0);
            counts.put(word, before + 1);
            most = Math.max(most, before);
        }
        return most;
    }

    Map<String, Integer> others(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            Integer count = counts.get(word);
            if (count == null) {
                counts.put(word, 2);
            } else {
                counts.put(word, count + 1);
            }
        }
        return counts;
    }

    Map<String, Integer> another(List<String> words, String key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            int before = counts.getOrDefault(key, 0);
            counts.put(word, before + 1);
        }
        return counts;
    }
}
