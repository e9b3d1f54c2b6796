import java.util.*;

class Example {
    List<String> labels(List<Integer> numbers, String prefix) {
        List<String> labels = new ArrayList<>(numbers.size());
        for (Integer number : numbers) {
            String label = prefix + number;
            labels.add(label);
        }
        return labels;
    }
}
