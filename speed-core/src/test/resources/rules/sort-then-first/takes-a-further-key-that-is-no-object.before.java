import java.util.*;

class Example {
    record Line(String text, int number) {}

    Line target(Collection<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Line::text).thenComparing(Line::number));
        return sorted.get(sorted.size() - 1);
    }
}
