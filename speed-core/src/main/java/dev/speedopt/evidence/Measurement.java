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
 * @param scenarios beside the recorded calls: none of them may get slower; empty where none was measured
 * @param growth of time with size, before and after; absent where sizes could not be varied
 * @param retention of heap over repeated calls; absent where nobody looked
 * @param allocation what pairs say about bytes allocated a call; absent where the JVM does not tell
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
        long millis,
        List<ScenarioResult> scenarios,
        @Nullable Growth growth,
        @Nullable Retention retention,
        @Nullable Saving allocation) {
    public Measurement {
        pairs = List.copyOf(pairs);
        scenarios = copy(scenarios);
    }

    /**
     * A reduction in per cent with its confidence bounds, from the pairs.
     *
     * @param improvement mean over the pairs
     * @param lower confidence bound
     * @param upper confidence bound
     */
    public record Saving(double improvement, double lower, double upper) {}

    /** The same figures with another verdict. */
    public Measurement ruled(Verdict another, String why, long moreMillis) {
        return with(another, why, moreMillis, scenarios, growth, retention);
    }

    /** With what was found about scenarios. */
    public Measurement with(List<ScenarioResult> found, @Nullable Growth exponents) {
        return with(verdict, reason, 0, found, exponents, retention);
    }

    /** With what was found about the heap. */
    public Measurement with(Retention found) {
        return with(verdict, reason, 0, scenarios, growth, found);
    }

    private Measurement with(
            Verdict another,
            String why,
            long moreMillis,
            List<ScenarioResult> others,
            @Nullable Growth exponents,
            @Nullable Retention heap) {
        return new Measurement(
                another,
                why,
                clock,
                clockReason,
                improvement,
                lower,
                upper,
                confidence,
                statistic,
                original,
                optimized,
                originalAllocation,
                optimizedAllocation,
                pairs,
                calls,
                millis + moreMillis,
                others,
                exponents,
                heap,
                allocation);
    }

    /** Evidence that was written before there were scenarios has none. */
    private static List<ScenarioResult> copy(@Nullable List<ScenarioResult> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    /** Change of allocation in per cent, negative is less; null when unknown or when the original allocates nothing. */
    public @Nullable Double allocationChange() {
        if (originalAllocation == null || optimizedAllocation == null || originalAllocation < 1) {
            return null;
        }
        return 100 * (optimizedAllocation - originalAllocation) / originalAllocation;
    }
}
