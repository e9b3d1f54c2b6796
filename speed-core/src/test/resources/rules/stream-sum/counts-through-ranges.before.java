import java.util.*;
import java.util.stream.*;

class Example {
    private int start = 1;

    int checksum(int[] digits) {
        return IntStream.range(0, digits.length).map(i -> digits[i] * (i + 1)).sum();
    }

    long divisors(int n) {
        return IntStream.rangeClosed(1, n).filter(d -> n % d == 0).count();
    }

    long primes(int n) {
        long primes = IntStream.rangeClosed(2, n)
                .filter(i -> IntStream.range(2, i).noneMatch(d -> i % d == 0))
                .count();
        return primes;
    }

    int equalPairs(List<String> words) {
        return IntStream.range(1, words.size() - 1)
                .mapToObj(i -> words.get(i - 1) + words.get(i))
                .mapToInt(String::length)
                .sum();
    }

    long squares(int from, long to) {
        return LongStream.range(from, to).map(start -> start * start).sum();
    }

    int fromStart() {
        return IntStream.range(start, 9).map(start -> start * 2).sum();
    }

    int digits() {
        return IntStream.rangeClosed(start, 9).sum();
    }
}
