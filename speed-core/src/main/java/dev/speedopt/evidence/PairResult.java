package dev.speedopt.evidence;

/**
 * One pair of forks that took turns.
 *
 * @param cpuLogRatio ln(original / optimised) of CPU time per operation, median over the slices; above 0 is faster
 * @param wallLogRatio the same of wall time
 * @param originalNanos CPU time per call of the original, median over the slices
 * @param optimizedNanos CPU time per call of the candidate, median over the slices
 * @param warm whether both forks reached a plateau before they were measured
 */
public record PairResult(
        double cpuLogRatio, double wallLogRatio, double originalNanos, double optimizedNanos, boolean warm) {}
