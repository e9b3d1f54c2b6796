import java.util.*;

class Example {
    String found(Collection<Integer> values, int least) {
        return "found " + values.stream().filter(value -> value >= least).toList().size() + " values";
    }
}
