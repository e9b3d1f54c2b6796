import java.util.*;

class Example {
    double share(Set<Integer> values, int limit) {
        long above = 0;
        for (Integer value : values) {
            if (value > limit) {
                above++;
            }
        }
        return values.isEmpty() ? 0 : (double) above / values.size();
    }

    long even(int[] numbers) {
        long found = 0;
        for (int n : numbers) {
            if (n % 2 == 0) {
                found++;
            }
        }
        return found;
    }
}
