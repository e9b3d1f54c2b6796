package dev.speedopt.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the replay said.
 *
 * @param calls recorded calls replayed against both
 * @param compared calls of which everything could be compared
 * @param differences calls that differed, recorded and generated ones
 * @param incomparable what could not be compared, counted and named: "java.io.InputStream in argument 1: 3 calls"
 * @param mutatesInputs whether the target changes its receiver or arguments
 * @param generated inputs beside the recorded ones
 */
public record ReplayEvidence(
        int calls,
        int compared,
        int differences,
        List<String> incomparable,
        boolean mutatesInputs,
        Generated generated) {
    public ReplayEvidence {
        incomparable = List.copyOf(incomparable);
        generated = orNone(generated);
    }

    public ReplayEvidence(int calls, int compared, int differences, List<String> incomparable, boolean mutatesInputs) {
        this(calls, compared, differences, incomparable, mutatesInputs, Generated.NONE);
    }

    /** Evidence written before there were any has none. */
    private static Generated orNone(@Nullable Generated generated) {
        return generated == null ? Generated.NONE : generated;
    }

    /**
     * Inputs that no test gave.
     *
     * @param inputs how many were replayed, by origin: {@code boundary}, {@code generated}, {@code mutated} …
     * @param alike how many of them the candidate answered like the original
     * @param differences how many of them it answered otherwise
     * @param leftOut what was not judged, counted and named
     * @param tried how many were tried to find these
     * @param seed that they were made with: the same seed makes the same inputs
     */
    public record Generated(
            Map<String, Integer> inputs, int alike, int differences, List<String> leftOut, int tried, long seed) {
        public static final Generated NONE = new Generated(Map.of(), 0, 0, List.of(), 0, 0);

        public Generated {
            inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
            leftOut = List.copyOf(leftOut);
        }

        /** All origins together. */
        public int count() {
            return inputs.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
