import java.util.*;

class Example {
    int boxed(List<Integer> values) {
        List<Integer> kept = new ArrayList<>();
        for (Integer value : values) {
            kept.add(value);
        }
        int sum = 0;
        for (int each : kept) {
            sum += each;
        }
        return sum;
    }

    int looked(Map<String, Integer> values, String[] names) {
        List<Integer> kept = new ArrayList<>();
        for (String name : names) {
            kept.add(values.get(name));
        }
        return kept.size();
    }

    int choice(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value > 0 ? value : null);
        }
        return kept.size();
    }
}
