import java.util.*;

class Example {
    private static final int MODULUS = 1_000_007;

    static long fib(int n) {
        if (n <= 1) {
            return n;
        }
        return fib(n - 1) + fib(n - 2);
    }

    static int ways(int steps) {
        if (steps < 0) return 0;
        if (steps == 0 || steps == 1) {
            return 1;
        } else {
            return (ways(steps - 1) + Example.ways(steps - 2)
                    + ways(steps - 3)) % MODULUS;
        }
    }

    private double longest(long n) {
        return n < 3 ? n / 2.0 : Math.max(longest(n - 1), 2 * longest(n - 3)) + 1;
    }

    /** Without an end for most numbers. */
    final int endless(int n) {
        return n == 4 ? 1 : n == 5 ? 2 : (int) ((long) endless(n - 1) * endless(n - 2));
    }
}
