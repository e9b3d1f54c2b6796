import java.util.*;

class Example {
    List<String> remaining(List<String> all, List<String> gone) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(gone); // all of them
        return rest;
    }
}
