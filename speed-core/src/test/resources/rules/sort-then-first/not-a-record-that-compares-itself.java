import java.util.*;

class Example {
    record Key(int number) implements Comparable<Key> {
        public int compareTo(Key other) {
            return 1;
        }
    }

    record Line(Key key) {}

    Line target(Collection<Line> l) {
        List<Line> s = new ArrayList<>(l);
        s.sort(Comparator.comparing(Line::key));
        return s.get(0);
    }
}
