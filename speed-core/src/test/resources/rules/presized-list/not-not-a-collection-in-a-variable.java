import java.util.*;

class Example {
    List<String> get() {
        return null;
    }
    List<String> target() {
        List<String> r = new ArrayList<>();
        for (String s : get()) {
            r.add(s);
        }
        return r;
    }
}
