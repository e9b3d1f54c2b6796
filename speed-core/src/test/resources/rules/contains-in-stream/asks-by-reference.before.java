import java.util.*;
import java.util.stream.*;

class Example {
    long known(Set<String> names, List<String> others) {
        return names.stream().filter(others::contains).count();
    }

    boolean anyOf(List<Integer> wanted, ArrayList<Integer> there) {
        return wanted.stream().filter(Objects::nonNull).anyMatch(there::contains);
    }
}
