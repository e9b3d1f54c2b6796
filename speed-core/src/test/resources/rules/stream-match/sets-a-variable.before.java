import java.util.*;

class Example {
    int target(Collection<String> names, String wanted) {
        boolean all = names.stream().map(name -> name.trim()).allMatch(trimmed -> trimmed.length() < 3);
        if (!all) {
            boolean known = names.stream().anyMatch(name -> name.equals(wanted));
            return known ? 1 : 2;
        }
        return 3;
    }
}
