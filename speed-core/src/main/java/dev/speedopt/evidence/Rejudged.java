package dev.speedopt.evidence;

/**
 * A stored measurement under other thresholds.
 *
 * @param run id
 * @param attempt number within the run; 0 for a benchmark
 * @param target which method, for people
 * @param stored as it was measured
 * @param now verdict by the other thresholds
 * @param pairs that it takes
 * @param lower bound of the improvement after these, in per cent
 * @param upper bound of the improvement after these, in per cent
 * @param reason why
 */
public record Rejudged(
        String run,
        int attempt,
        String target,
        Measurement stored,
        Verdict now,
        int pairs,
        double lower,
        double upper,
        String reason) {}
