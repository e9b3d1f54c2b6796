package dev.speedopt.measurement.memory;

import dev.speedopt.evidence.Retention;
import dev.speedopt.evidence.Retention.Checkpoint;
import dev.speedopt.evidence.Retention.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether a candidate keeps more and more: what it keeps beyond the original has to grow with every step, and in the second
 * half of the calls at least half as much as in the first. A cache that fills up and stops is reported, not refused.
 */
public final class LeakRule {
    /** Less, over all the calls of the second half, is the JVM's own. */
    private static final long NOISE = 24 * 1024;

    /** Bytes a call below which nothing is kept for it. */
    private static final double LEAST_A_CALL = 0.5;

    private static final long WORTH_SAYING = 64 * 1024;

    private LeakRule() {}

    /**
     * @param original in order, the first one before any call
     * @param candidate with the same numbers of calls
     */
    public static Retention judge(List<Checkpoint> original, List<Checkpoint> candidate) {
        int last = Math.min(original.size(), candidate.size()) - 1;
        if (last < 4) {
            return new Retention(Outcome.UNKNOWN, "too few looks at the heap", original, candidate);
        }
        long[] beyond = IntStream.rangeClosed(0, last)
                .mapToLong(i -> grown(candidate, i) - grown(original, i))
                .toArray();
        int middle = (last + 1) / 2;
        long early = beyond[middle] - beyond[1];
        long late = beyond[last] - beyond[middle];
        long calls = candidate.get(last).calls() - candidate.get(middle).calls();
        boolean rising = IntStream.range(1, last).allMatch(i -> beyond[i + 1] > beyond[i]);
        double perCall = (double) late / Math.max(1, calls);
        double half = 0.5 * early * (last - middle) / (middle - 1);
        if (rising && late > NOISE && perCall > LEAST_A_CALL && late >= half) {
            return new Retention(Outcome.LEAK, leak(perCall, beyond[last], candidate.get(last)), original, candidate);
        }
        return beyond[last] > WORTH_SAYING
                ? new Retention(Outcome.BOUNDED, bounded(beyond[last], candidate.get(last)), original, candidate)
                : new Retention(Outcome.STEADY, steady(candidate.get(last)), original, candidate);
    }

    private static long grown(List<Checkpoint> checkpoints, int index) {
        return checkpoints.get(index).bytes() - checkpoints.get(0).bytes();
    }

    private static String leak(double perCall, long bytes, Checkpoint end) {
        return String.format(
                Locale.ROOT,
                "memory leak: the candidate keeps %.1f bytes more with every call than the original does, %s after %s calls"
                        + " with varied inputs, and there is no end to it",
                perCall,
                kilobytes(bytes),
                String.format(Locale.ROOT, "%,d", end.calls()));
    }

    private static String bounded(long bytes, Checkpoint end) {
        return String.format(
                Locale.ROOT,
                "%s more than with the original after %,d calls with varied inputs, but it no longer grows (a cache)",
                kilobytes(bytes),
                end.calls());
    }

    private static String steady(Checkpoint end) {
        return String.format(
                Locale.ROOT, "no more than with the original after %,d calls with varied inputs", end.calls());
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%,d KiB", bytes / 1024);
    }
}
