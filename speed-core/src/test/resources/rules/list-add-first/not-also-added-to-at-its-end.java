import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            r.add(0, s);
            r.add(s);
        }
        return r;
    }
}
