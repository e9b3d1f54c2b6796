import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            r.add(s);
            if (s == null) break;
        }
        return r;
    }
}
