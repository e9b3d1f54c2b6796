import java.util.*;

class Example {
    List<String> target(String s) {
        List<String> f = new ArrayList<>();
        if (!f.contains(s)) f.add(s);
        return f;
    }
}
