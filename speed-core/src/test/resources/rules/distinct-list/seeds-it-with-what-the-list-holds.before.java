import java.util.*;

class Example {
    List<Integer> target(List<Integer> first, int[] more) {
        List<Integer> found = new ArrayList<>(first);
        for (int each : more)
            if (!found.contains(each)) found.add(each);
        found.add(7);
        return found;
    }
}
