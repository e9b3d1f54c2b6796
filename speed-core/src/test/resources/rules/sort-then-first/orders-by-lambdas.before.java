import java.util.*;

class Example {
    record Line(int number, String text) {}

    Line lowest(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return sorted.get(0);
    }

    String longest(Collection<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted, (a, b) -> Integer.compare(b.length(), a.length()));
        return sorted.get(0);
    }

    String last(Collection<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort((one, other) -> other.compareTo(one));
        return sorted.get(0);
    }

    Integer least(Collection<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        return sorted.get(0);
    }

    Line first(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(line -> line.text()));
        return sorted.get(0);
    }
}
