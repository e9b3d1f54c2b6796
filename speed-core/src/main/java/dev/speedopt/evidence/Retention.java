package dev.speedopt.evidence;

import java.util.List;

/**
 * Heap that stays in use after repeated calls, collector run, in one JVM for each variant.
 *
 * @param outcome what it says
 * @param reason in a sentence with the numbers
 * @param original by checkpoint
 * @param optimized by checkpoint
 */
public record Retention(Outcome outcome, String reason, List<Checkpoint> original, List<Checkpoint> optimized) {
    public Retention {
        original = List.copyOf(original);
        optimized = List.copyOf(optimized);
    }

    /** What repeated calls do to the heap. */
    public enum Outcome {
        /** No more stays than with the original. */
        STEADY,
        /** More stays, but no longer grows: a cache that is full. */
        BOUNDED,
        /** It grows with the calls, beyond the original's. */
        LEAK,
        /** It could not be found out. */
        UNKNOWN
    }

    /**
     * Heap in use.
     *
     * @param calls made so far
     * @param bytes in use after a full collection
     */
    public record Checkpoint(long calls, long bytes) {}
}
