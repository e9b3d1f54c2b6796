import java.util.*;

class Example1 {
    List<String> target(List<String> l) {
        List<String> c = new ArrayList<>();
        for (String s : l) {
            c.add(s.trim());
        }
        return c;
    }
}

class Example2 {
    List<String> target(List<String> l) {
        List<String> c = new ArrayList<>();
        for (String s : l) {
            if (s != null) c.add(s);
        }
        return c;
    }
}
