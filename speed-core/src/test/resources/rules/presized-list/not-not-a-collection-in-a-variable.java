import java.util.*;

class Example1 {
    List<String> target(String[] l) {
        List<String> r = new ArrayList<>();
        for (String s : l) {
            r.add(s);
        }
        return r;
    }
}

class Example2 {
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
