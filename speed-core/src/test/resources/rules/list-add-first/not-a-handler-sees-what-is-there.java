import java.util.*;

class Example {
    List<String> target(List<String> l) {
        List<String> r = new ArrayList<>();
        try {
            for (String s : l) {
                r.add(0, s.trim());
            }
        }  catch (RuntimeException e) {
            return r;
        }
        return r;
    }
}
