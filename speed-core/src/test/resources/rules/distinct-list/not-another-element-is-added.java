import java.util.*;

class Example1 {
    List<String> target(List<String> l) {
        List<String> f = new ArrayList<>();
        for (String s : l) {
            if (!f.contains(s)) f.add(s + 1);
        }
        return f;
    }
}

class Example2 {
    List<String> target(Iterator<String> l) {
        List<String> f = new ArrayList<>();
        while (l.hasNext()) {
            if (!f.contains(l.next())) f.add(l.next());
        }
        return f;
    }
}
