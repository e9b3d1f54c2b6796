import java.util.*;

class Example1 {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            if (s != null) r.add(s);
        }
        return r;
    }
}

class Example2 {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            r.add(s);
            r.add(s);
        }
        return r;
    }
}
