import java.util.*;

class Example {
    int target(List<String> l) {
        List<String> k = new ArrayList<>(l);
        try {
            for (Iterator<String> it = k.iterator(); it.hasNext(); ) {
                String s = it.next();
                if (s.isEmpty()) it.remove();
            }
        }  catch (NullPointerException e) {
            return k.size();
        }
        return 0;
    }
}
