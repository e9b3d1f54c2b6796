import java.util.*;

class Example1 {
    List<String> k;
    List<String> target(List<String> l) {
        List<String> f = new ArrayList<>();
        k = f;
        for (String s : l) {
            if (!f.contains(s)) f.add(s);
        }
        return f;
    }
}

class Example2 {
    List<String> target(List<String> l, List<String> f) {
        for (String s : l) {
            if (!f.contains(s)) f.add(s);
        }
        return f;
    }
}
