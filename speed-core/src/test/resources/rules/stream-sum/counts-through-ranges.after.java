import java.util.*;
import java.util.stream.*;

class Example {
    private int start = 1;

    int checksum(int[] digits) {
        int total = 0;
        for (int i = 0; i < digits.length; i++) {
            total += digits[i] * (i + 1);
        }
        return total;
    }

    long divisors(int n) {
        long found = 0;
        for (long index = 1; index <= n; index++) {
            int d = (int) index;
            if (n % d == 0) {
                found++;
            }
        }
        return found;
    }

    long primes(int n) {
        long primes = 0;
        for (long index = 2; index <= n; index++) {
            int i = (int) index;
            if (IntStream.range(2, i).noneMatch(d -> i % d == 0)) {
                primes++;
            }
        }
        return primes;
    }

    int equalPairs(List<String> words) {
        int total = 0;
        for (int i = 1, end = words.size() - 1; i < end; i++) {
            String mapped = words.get(i - 1) + words.get(i);
            total += mapped.length();
        }
        return total;
    }

    long squares(int from, long to) {
        long total = 0;
        for (long start = from; start < to; start++) {
            total += start * start;
        }
        return total;
    }

    int fromStart() {
        int total = 0;
        for (int index = start; index < 9; index++) {
            int start = index;
            total += start * 2;
        }
        return total;
    }

    int digits() {
        int total = 0;
        for (int each = start; each <= 9; each++) {
            total += each;
        }
        return total;
    }
}
