import java.util.*;

class Example {
    record Line(int number, String text) {}

    Line target(Collection<Line> l) {
        List<Line> s = new ArrayList<>(l);
        s.sort(Comparator.comparing(Line::number).thenComparing(Line::text));
        return s.get(0);
    }
}
