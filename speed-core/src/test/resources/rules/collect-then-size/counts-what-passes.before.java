import java.util.*;
import java.util.stream.Collectors;

class Example {
    int open(List<String> names, String prefix) {
        return names.stream().filter(name -> name.startsWith(prefix)).collect(Collectors.toList()).size();
    }

    double share(Set<Integer> values, int[] limits) {
        long above = 1 + values.stream()
                .map(value -> value + limits.length)
                .filter(value -> value > 3)
                .filter(Objects::nonNull)
                .collect(Collectors.toList())
                .size();
        return values.isEmpty() ? 0 : (double) above / values.size();
    }

    boolean several(String[] words) {
        if (Arrays.stream(words).filter(word -> word.length() > 2).collect(Collectors.toList()).size() > 1) {
            return true;
        }
        return false;
    }
}
