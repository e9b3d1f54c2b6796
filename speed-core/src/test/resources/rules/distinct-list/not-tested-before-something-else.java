import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> f = new ArrayList<>();
        for (String s : l) {
            if (!f.contains(s) && !s.isEmpty()) f.add(s);
        }
        return f;
    }
}
