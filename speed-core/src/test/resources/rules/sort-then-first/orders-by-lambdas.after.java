import java.util.*;

class Example {
    record Line(int number, String text) {}

    Line lowest(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        return sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted, (a, b) -> Integer.compare(a.number(), b.number()));
    }

    String longest(Collection<String> words) {
        List<String> sorted = new ArrayList<>(words);
        return sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted, (a, b) -> Integer.compare(b.length(), a.length()));
    }

    String last(Collection<String> words) {
        List<String> sorted = new ArrayList<>(words);
        return sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted, (one, other) -> other.compareTo(one));
    }

    Integer least(Collection<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        return sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted);
    }

    Line first(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        return sorted.isEmpty() ? sorted.get(0) : Collections.min(sorted, Comparator.comparing(line -> line.text()));
    }
}
