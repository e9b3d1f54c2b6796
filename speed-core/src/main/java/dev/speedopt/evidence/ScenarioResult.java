package dev.speedopt.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one scenario, a named set of inputs beside the recorded ones. None may get slower.
 *
 * @param name {@code recorded ×10}, or a benchmark of the user's
 * @param outcome what was found
 * @param reason why, in a sentence with the numbers
 * @param calls distinct calls that were timed; 0 for a benchmark
 * @param figures absent where nothing was measured
 */
public record ScenarioResult(
        String name,
        Outcome outcome,
        String reason,
        int calls,
        @Nullable Figures figures) {
    /** What was found about a scenario. */
    public enum Outcome {
        /** The lower bound of the improvement lies above minus the noise floor. */
        NOT_SLOWER,
        /** The upper bound of the improvement lies below 0. */
        SLOWER,
        /** Neither, when pairs or time were used up. */
        INCONCLUSIVE,
        /** It was not measured, and has no say. */
        LEFT_OUT;

        /** For people: {@code not slower}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Numbers of a scenario.
     *
     * @param clock {@code cpu} or {@code wall}
     * @param improvement reduction of time in per cent: the mean over the pairs
     * @param lower confidence bound of it
     * @param upper confidence bound of it
     * @param originalNanos a call, median over the pairs
     * @param optimizedNanos a call, median over the pairs
     * @param size of an input: elements, or characters, on average; 0 where unknown
     * @param pairs in order
     */
    public record Figures(
            String clock,
            double improvement,
            double lower,
            double upper,
            double originalNanos,
            double optimizedNanos,
            double size,
            List<PairResult> pairs) {
        public Figures {
            pairs = List.copyOf(pairs);
        }
    }

    public static ScenarioResult leftOut(String name, String reason) {
        return new ScenarioResult(name, Outcome.LEFT_OUT, reason, 0, null);
    }
}
