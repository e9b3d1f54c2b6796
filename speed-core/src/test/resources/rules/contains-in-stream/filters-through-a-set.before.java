import java.util.*;
import java.util.stream.*;

class Example {
    List<String> missing(List<String> all, List<String> known) {
        // in order
        return all.stream().filter(name -> !known.contains(name)).collect(Collectors.toList());
    }
}
