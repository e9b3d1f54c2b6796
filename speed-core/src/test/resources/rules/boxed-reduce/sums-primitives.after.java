import java.util.*;

class Example {
    int target(List<String> names, List<Long> values) {
        long sum = values.stream().mapToLong(Long::longValue).sum();
        return names.stream().map(String::length).mapToInt(Integer::intValue).sum() + (int) sum;
    }
}
