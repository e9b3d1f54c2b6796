import java.util.*;

class Example {
    List<Integer> ranking(List<String> names) {
        List<Integer> lengths = new ArrayList<>();
        for (String name : names) {
            lengths.add(name.length());
            Collections.sort(lengths);
        }
        return lengths;
    }
}
