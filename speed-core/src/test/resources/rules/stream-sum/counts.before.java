import java.util.*;

class Example {
    double share(Set<Integer> values, int limit) {
        long above = values.stream().filter(value -> value > limit).count();
        return values.isEmpty() ? 0 : (double) above / values.size();
    }

    long even(int[] numbers) {
        return Arrays.stream(numbers).filter(n -> n % 2 == 0).count();
    }
}
