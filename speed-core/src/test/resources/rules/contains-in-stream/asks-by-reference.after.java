import java.util.*;
import java.util.stream.*;

class Example {
    long known(Set<String> names, List<String> others) {
        Collection<String> othersLookup =
                others instanceof ArrayList && others.size() >= 16 ? new HashSet<>(others) : others;
        return names.stream().filter(othersLookup::contains).count();
    }

    boolean anyOf(List<Integer> wanted, ArrayList<Integer> there) {
        Collection<Integer> thereLookup =
                there != null && there.size() >= 16 ? new HashSet<>(there) : there;
        return wanted.stream().filter(Objects::nonNull).anyMatch(thereLookup::contains);
    }
}
