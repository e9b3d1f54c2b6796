import java.util.*;

class Example {
    private static final int MODULUS = 1_000_007;

    static long fib(int n) {
        int size = Math.max(0, Math.min(n, 1000) + 1);
        return fibOnce(n, new long[size], new boolean[size]);
    }

    private static long fibOnce(int n, long[] known, boolean[] isKnown) {
        if (n <= 1) {
            return n;
        }
        boolean fits = n >= 0 && n < known.length;
        if (fits && isKnown[n]) {
            return known[n];
        }
        long result = fibOnce(n - 1, known, isKnown) + fibOnce(n - 2, known, isKnown);
        if (fits) {
            known[n] = result;
            isKnown[n] = true;
        }
        return result;
    }

    static int ways(int steps) {
        int size = Math.max(0, Math.min(steps, 1000) + 1);
        return waysOnce(steps, new int[size], new boolean[size]);
    }

    private static int waysOnce(int steps, int[] known, boolean[] isKnown) {
        if (steps < 0) {
            return 0;
        }
        if (steps == 0 || steps == 1) {
            return 1;
        }
        boolean fits = steps >= 0 && steps < known.length;
        if (fits && isKnown[steps]) {
            return known[steps];
        }
        int result = (waysOnce(steps - 1, known, isKnown) + waysOnce(steps - 2, known, isKnown) + waysOnce(steps - 3, known, isKnown)) % MODULUS;
        if (fits) {
            known[steps] = result;
            isKnown[steps] = true;
        }
        return result;
    }

    private double longest(long n) {
        int size = (int) Math.max(0, Math.min(n, 1000) + 1);
        return longestOnce(n, new double[size], new boolean[size]);
    }

    private static double longestOnce(long n, double[] known, boolean[] isKnown) {
        if (n < 3) {
            return n / 2.0;
        }
        boolean fits = n >= 0 && n < known.length;
        if (fits && isKnown[(int) n]) {
            return known[(int) n];
        }
        double result = Math.max(longestOnce(n - 1, known, isKnown), 2 * longestOnce(n - 3, known, isKnown)) + 1;
        if (fits) {
            known[(int) n] = result;
            isKnown[(int) n] = true;
        }
        return result;
    }

    /** Without an end for most numbers. */
    final int endless(int n) {
        int size = Math.max(0, Math.min(n, 1000) + 1);
        return endlessOnce(n, new int[size], new boolean[size]);
    }

    private static int endlessOnce(int n, int[] known, boolean[] isKnown) {
        if (n == 4) {
            return 1;
        }
        if (n == 5) {
            return 2;
        }
        boolean fits = n >= 0 && n < known.length;
        if (fits && isKnown[n]) {
            return known[n];
        }
        int result = (int) ((long) endlessOnce(n - 1, known, isKnown) * endlessOnce(n - 2, known, isKnown));
        if (fits) {
            known[n] = result;
            isKnown[n] = true;
        }
        return result;
    }
}
