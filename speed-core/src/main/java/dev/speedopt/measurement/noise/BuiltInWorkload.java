package dev.speedopt.measurement.noise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A small piece of ordinary work that branches, hashes, allocates and walks through memory; it runs in forks. */
public final class BuiltInWorkload {
    private BuiltInWorkload() {}

    /** Something that depends on all of {@code values}, which stay as they are. */
    public static long work(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        Map<Integer, Integer> count = new HashMap<>();
        long sum = 0;
        for (int value : sorted) {
            count.merge(value % 97, 1, Integer::sum);
            sum = sum * 31 + value;
        }
        return sum + count.hashCode();
    }
}
