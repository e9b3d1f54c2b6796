import java.util.*;

class Example {
    String last(int[] keys) {
        ArrayList<String> sorted = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += keys[i];
            if (keys[i] > 0) sorted.add("k" + sum);
        }
        Collections.sort(sorted);
        return sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
    }
}
