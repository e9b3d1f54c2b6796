import java.util.*;

class Example {
    int target(String text) {
        Map<Character, Long> seen = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (seen.containsKey(c)) {
                seen.put(c, seen.get(c) + 1);
            } else {
                seen.put(c, 1L);
            }
        }
        Map<Character, Integer> again = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            if (again.containsKey(text.charAt(i))) again.put(text.charAt(i), again.get(text.charAt(i)) + 1);
            else again.put(text.charAt(i), 1);
        }
        return seen.hashCode() + again.getOrDefault('a', 0);
    }
}
