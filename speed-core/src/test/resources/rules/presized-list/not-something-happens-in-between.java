import java.util.*;

class Example {
    int n;
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        n++;
        for (String s : l) {
            r.add(s);
        }
        return r;
    }
}
