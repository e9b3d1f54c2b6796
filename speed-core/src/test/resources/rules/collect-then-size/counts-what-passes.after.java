import java.util.*;

class Example {
    int open(List<String> names, String prefix) {
        return (int) names.stream().filter(name -> name.startsWith(prefix)).count();
    }

    double share(Set<Integer> values, int[] limits) {
        long above = 1 + (int) values.stream()
                .map(value -> value + limits.length)
                .filter(value -> value > 3)
                .filter(Objects::nonNull)
                .count();
        return values.isEmpty() ? 0 : (double) above / values.size();
    }

    boolean several(String[] words) {
        if ((int) Arrays.stream(words).filter(word -> word.length() > 2).count() > 1) {
            return true;
        }
        return false;
    }
}
