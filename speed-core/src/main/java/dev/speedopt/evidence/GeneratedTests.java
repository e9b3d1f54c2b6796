package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import java.util.List;

/**
 * Tests that were written for a target.
 *
 * @param schema version of this format, from 1
 * @param target which method
 * @param className of the tests, fully qualified
 * @param file that they were written to: a patch, or a test source
 * @param tests number of tests
 * @param wanted per cent of lines and branches that were asked for
 * @param reached by these tests
 * @param possible by all inputs that are known
 * @param leftOut inputs for which no test could be written, one sentence each
 */
public record GeneratedTests(
        int schema,
        MethodId target,
        String className,
        String file,
        int tests,
        double wanted,
        CoverageEvidence reached,
        CoverageEvidence possible,
        List<String> leftOut) {
    public GeneratedTests {
        leftOut = List.copyOf(leftOut);
    }
}
