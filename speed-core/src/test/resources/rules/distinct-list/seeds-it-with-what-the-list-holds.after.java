import java.util.*;

class Example {
    List<Integer> target(List<Integer> first, int[] more) {
        List<Integer> found = new ArrayList<>(first);
        Set<Integer> foundSeen = new HashSet<>(found);
        for (int each : more)
            if (foundSeen.add(each)) found.add(each);
        found.add(7);
        return found;
    }
}
