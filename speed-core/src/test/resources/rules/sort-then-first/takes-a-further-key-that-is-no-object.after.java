import java.util.*;

class Example {
    record Line(String text, int number) {}

    Line target(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        Collections.reverse(sorted);
        return sorted.isEmpty() ? sorted.get(sorted.size() - 1) : Collections.max(sorted, Comparator.comparing(Line::text).thenComparing(Line::number));
    }
}
