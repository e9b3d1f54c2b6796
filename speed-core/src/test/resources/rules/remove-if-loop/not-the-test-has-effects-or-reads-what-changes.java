import java.util.*;

class Example1 {
    int n;
    boolean seen(String s) {
        return n++ > 3;
    }
    void target(List<String> l) {
        List<String> k = new ArrayList<>(l);
        for (Iterator<String> it = k.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (seen(s)) it.remove();
        }
    }
}

class Example2 {
    void target(List<String> l) {
        List<String> k = new ArrayList<>(l);
        for (Iterator<String> it = k.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (k.size() > 3) it.remove();
        }
    }
}

class Example3 {
    void target(List<String> l, String o) {
        o = o + 1;
        List<String> k = new ArrayList<>(l);
        for (Iterator<String> it = k.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (Objects.equals(s, o)) it.remove();
        }
    }
}
