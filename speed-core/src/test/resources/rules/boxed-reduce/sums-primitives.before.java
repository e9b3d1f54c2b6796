import java.util.*;

class Example {
    int target(List<String> names, List<Long> values) {
        long sum = values.stream().reduce(0L, Long::sum);
        return names.stream().map(String::length).reduce(0, Integer::sum) + (int) sum;
    }
}
