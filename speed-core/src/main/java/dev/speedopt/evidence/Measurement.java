package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of original and candidate in pairs of JMH forks. Improvements are reductions of time in per cent:
 * 100 · (original − optimised) / original, so that twice as fast is 50.
 *
 * @param verdict what it says
 * @param reason why, in a sentence with the numbers
 * @param clock {@code cpu} or {@code wall}: the clock that decided
 * @param clockReason why that one
 * @param improvement estimate, by the configured statistical method
 * @param lower confidence bound of the improvement, from the pairs
 * @param upper confidence bound of the improvement, from the pairs
 * @param confidence level of the bounds, 0 to 1
 * @param statistic that the estimate and the reported times go by: {@code minimum}, {@code median} or {@code mean}
 * @param original time a call
 * @param optimized time a call
 * @param originalAllocation bytes allocated a call; absent where the JVM does not tell
 * @param optimizedAllocation bytes allocated a call; absent where the JVM does not tell
 * @param pairs in order
 * @param calls distinct recorded calls that were timed
 * @param millis wall time the measurement took
 */
public record Measurement(
        Verdict verdict,
        String reason,
        String clock,
        String clockReason,
        double improvement,
        double lower,
        double upper,
        double confidence,
        String statistic,
        @Nullable Timing original,
        @Nullable Timing optimized,
        @Nullable Double originalAllocation,
        @Nullable Double optimizedAllocation,
        List<PairResult> pairs,
        int calls,
        long millis) {
    public Measurement {
        pairs = List.copyOf(pairs);
    }

    /** Change of allocation in per cent, negative is less; null when unknown or when the original allocates nothing. */
    public @Nullable Double allocationChange() {
        if (originalAllocation == null || optimizedAllocation == null || originalAllocation < 1) {
            return null;
        }
        return 100 * (optimizedAllocation - originalAllocation) / originalAllocation;
    }
}
