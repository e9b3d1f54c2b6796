import java.util.*;

class Example {
    int target(List<String> l) {
        int n = 0;
        for (Iterator<String> it = l.iterator(); it.hasNext(); ) {
            String s = it.next();
            if (s == null) {
                it.remove();
                n++;
            }
        }
        return n;
    }
}
