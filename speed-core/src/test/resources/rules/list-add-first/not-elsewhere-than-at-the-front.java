import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            r.add(r.size() / 2, s);
        }
        return r;
    }
}
