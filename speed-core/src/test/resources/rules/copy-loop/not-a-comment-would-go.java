import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> c = new ArrayList<>();
        for (String s : l) {
            /* why */ c.add(s);
        }
        return c;
    }
}
