import java.util.*;

class Example {
    String found(Collection<Integer> values, int least) {
        return "found " + (int) values.stream().filter(value -> value >= least).count() + " values";
    }
}
