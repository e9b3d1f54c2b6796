import java.util.*;

class Example {
    List<String> target(List<String> names) {
        List<String> kept = new ArrayList<>(names);
        kept.removeIf(name -> name.isEmpty() || name.charAt(0) == '#');
        return kept;
    }
}
