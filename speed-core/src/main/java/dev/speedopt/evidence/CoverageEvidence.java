package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import java.util.List;

/**
 * How much of a target some calls pass; counted by JaCoCo, lambdas inside the target included.
 *
 * @param schema version of this format, from 1
 * @param target which method
 * @param calls that were looked at
 * @param coveredLines of {@code lines}
 * @param lines that have code
 * @param coveredBranches of {@code branches}
 * @param branches of conditions, loops and switches; 0 where there are none
 * @param missedLines numbers in the source file of lines that no call reaches
 * @param partlyMissedLines numbers of lines of which a branch is never taken
 */
public record CoverageEvidence(
        int schema,
        MethodId target,
        int calls,
        int coveredLines,
        int lines,
        int coveredBranches,
        int branches,
        List<Integer> missedLines,
        List<Integer> partlyMissedLines) {
    public CoverageEvidence {
        missedLines = List.copyOf(missedLines);
        partlyMissedLines = List.copyOf(partlyMissedLines);
    }

    /** Per cent of lines; 100 where the class file has none to count. */
    public double linePercent() {
        return lines == 0 ? 100 : 100.0 * coveredLines / lines;
    }

    /** Per cent of branches; 100 where there are none. */
    public double branchPercent() {
        return branches == 0 ? 100 : 100.0 * coveredBranches / branches;
    }
}
