import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> f = new ArrayList<>();
        for (String s : l) {
            if (!f.contains(s)) f.add(s);
            if (f.size() > 3) f.remove(0);
        }
        return f;
    }
}
