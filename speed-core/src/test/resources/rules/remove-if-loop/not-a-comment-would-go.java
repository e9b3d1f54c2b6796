import java.util.*;

class Example {
    void target(List<String> l) {
        List<String> k = new ArrayList<>(l);
        for (Iterator<String> it = k.iterator(); it.hasNext(); ) {
            String s = it.next();
            /* why */ if (s == null) it.remove();
        }
    }
}
