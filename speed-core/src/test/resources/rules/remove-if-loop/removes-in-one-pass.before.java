import java.util.*;

class Example {
    List<String> target(List<String> names) {
        List<String> kept = new ArrayList<>(names);
        Iterator<String> it = kept.iterator();
        while (it.hasNext()) {
            String name = it.next();
            if (name.isEmpty() || name.charAt(0) == '#') {
                it.remove();
            }
        }
        return kept;
    }
}
