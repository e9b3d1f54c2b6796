import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>(l);
        for (String s : l) {
            r.add(0, s);
        }
        return r;
    }
}
