import java.util.*;
import java.util.stream.*;

class Example {
    List<String> missing(List<String> all, List<String> known) {
        Collection<String> knownLookup = known == null || known.size() < 16
                ? known
                : new HashSet<>(known);
        // in order
        return all.stream().filter(name -> !(name == null ? known : knownLookup).contains(name)).collect(Collectors.toList());
    }
}
