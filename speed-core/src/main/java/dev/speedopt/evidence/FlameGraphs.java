package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of both versions of an attempt's target went, by samples of their stacks while the recorded calls ran over and over.
 *
 * @param attempt id of the attempt
 * @param original absent where nothing was sampled
 * @param optimized absent where nothing was sampled
 * @param missing why one of them, or both, are absent, in a sentence; absent where both are there
 */
public record FlameGraphs(
        int attempt,
        @Nullable Flame original,
        @Nullable Flame optimized,
        @Nullable String missing) {

    /**
     * The sampled stacks of one version.
     *
     * @param samples all of them
     * @param stacks different ones, most frequent first; the rare ones are one stack, cut off at the target
     */
    public record Flame(int samples, List<Stack> stacks) {
        public Flame {
            stacks = List.copyOf(stacks);
        }
    }

    /**
     * A stack that was seen.
     *
     * @param frames {@code package.Class.method} each, from the target inward
     * @param samples how many times
     */
    public record Stack(List<String> frames, int samples) {
        public Stack {
            frames = List.copyOf(frames);
        }
    }
}
