import java.util.*;

class Example1 {
    Integer target(Collection<Integer> l) {
        List<Integer> s = new ArrayList<>(l);
        s.sort((a, b) -> a - b);
        return s.get(0);
    }
}

class Example2 {
    record Line(int number, int page) {}

    Line target(Collection<Line> l) {
        List<Line> s = new ArrayList<>(l);
        s.sort((a, b) -> Integer.compare(a.number(), b.page()));
        return s.get(0);
    }
}

class Example3 {
    String target(Collection<String> l) {
        List<String> s = new ArrayList<>(l);
        s.sort((a, b) -> a.compareTo(a));
        return s.get(0);
    }
}

class Example4 {
    String target(Collection<String> l, List<String> order) {
        List<String> s = new ArrayList<>(l);
        s.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        return s.get(0);
    }
}
