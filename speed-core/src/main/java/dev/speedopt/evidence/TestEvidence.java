package dev.speedopt.evidence;

import java.util.List;

/**
 * What the tests said.
 *
 * @param baseline tests of the baseline's inventory that must pass
 * @param passed of those
 * @param reaching test classes that reach the target
 * @param leftOut tests that were red or flaky before, by name
 */
public record TestEvidence(int baseline, int passed, List<String> reaching, List<String> leftOut) {
    public TestEvidence {
        reaching = List.copyOf(reaching);
        leftOut = List.copyOf(leftOut);
    }
}
