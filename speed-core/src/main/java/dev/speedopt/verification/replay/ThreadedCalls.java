package dev.speedopt.verification.replay;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What comes of recorded calls that several threads make at once.
 *
 * @param each how many calls each thread makes
 * @param steady by number of the call, what the original comes to each time; calls that come to something else are missing
 */
record ThreadedCalls(int each, Map<Integer, Steady> steady) {
    /**
     * @param outcome the same each time
     * @param rounds how many times the original got through it in the time that there was
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    record Steady(byte[] outcome, int rounds) {}

    static final ThreadedCalls NONE = new ThreadedCalls(0, Map.of());

    private static final int MANY = 30;
    private static final int FEW = 6;
    private static final long SHORT_NANOS = 1_000_000;

    ThreadedCalls {
        steady = Collections.unmodifiableMap(new TreeMap<>(steady));
    }

    /** Short calls have to be many: the threads would hardly meet. */
    static int each(Map<Integer, CallEnd> ends) {
        long[] nanos = ends.values().stream()
                .mapToLong(end ->
                        end.outcome() == null ? Long.MAX_VALUE : end.outcome().nanos())
                .sorted()
                .toArray();
        return nanos.length > 0 && nanos[nanos.length / 2] < SHORT_NANOS ? MANY : FEW;
    }
}
