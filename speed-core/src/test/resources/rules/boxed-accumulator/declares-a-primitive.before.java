import java.util.*;

class Example {
    Long target(List<Long> values, Map<String, Long> sums) {
        Long sum = 0L; // of all
        Double mean = 0.0;
        for (Long v : values) {
            sum += v;
            mean = mean + v / 2.0;
            sums.put("x", sum);
        }
        if (sum == 3 || sum > mean) {
            sum = -sum;
        }
        return Math.floorDiv(sum, 2L) + sum;
    }
}
