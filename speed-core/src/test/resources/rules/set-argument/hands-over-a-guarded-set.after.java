import java.util.*;

class Example {
    List<String> remaining(List<String> all, List<String> gone) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(gone == null || gone.size() < 16 || rest.contains(null) ? gone : new HashSet<>(gone)); // all of them
        return rest;
    }
}
