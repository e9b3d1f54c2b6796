package dev.speedopt.evidence;

import java.util.List;

/**
 * What the replay said.
 *
 * @param calls recorded calls replayed against both
 * @param compared calls of which everything could be compared
 * @param differences calls that differed
 * @param incomparable what could not be compared, counted and named: "java.io.InputStream in argument 1: 3 calls"
 * @param mutatesInputs whether the target changes its receiver or arguments
 */
public record ReplayEvidence(
        int calls, int compared, int differences, List<String> incomparable, boolean mutatesInputs) {
    public ReplayEvidence {
        incomparable = List.copyOf(incomparable);
    }
}
