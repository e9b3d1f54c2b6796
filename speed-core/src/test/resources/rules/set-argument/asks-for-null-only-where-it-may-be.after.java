import java.util.*;

class Example {
    enum Flag { ON, OFF, AUTO }

    boolean keepOnly(List<Flag> flags, ArrayList<Flag> wanted, int limit) {
        if (wanted.isEmpty()) return false;
        boolean changed = flags.retainAll(wanted.size() < 16 ? wanted : new HashSet<>(wanted));
        return changed && flags.size() < limit;
    }
}
