import java.util.*;

class Example {
    int target(Set<String> names) {
        ArrayList<Integer> lengths = new ArrayList<Integer>(names.size());
        for (String name : names) lengths.add(name == null ? 0 : name.length());
        return lengths.size();
    }
}
