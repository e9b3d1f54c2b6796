package dev.speedopt.adequacy;

import dev.speedopt.evidence.CoverageEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Coverage in words. */
public final class CoverageText {
    private CoverageText() {}

    /** {@code 4 of 6 lines (67 %), 3 of 6 branches (50 %)}. */
    public static String counts(CoverageEvidence coverage) {
        return String.format(
                Locale.ROOT,
                "%d of %d lines (%.0f %%), %s",
                coverage.coveredLines(),
                coverage.lines(),
                coverage.linePercent(),
                coverage.branches() == 0
                        ? "no branches"
                        : String.format(
                                Locale.ROOT,
                                "%d of %d branches (%.0f %%)",
                                coverage.coveredBranches(),
                                coverage.branches(),
                                coverage.branchPercent()));
    }

    /** What is missing, a phrase each; empty when nothing is. */
    public static List<String> missing(CoverageEvidence coverage) {
        List<String> missing = new ArrayList<>();
        if (!coverage.missedLines().isEmpty()) {
            missing.add("never reached: " + lines(coverage.missedLines()));
        }
        if (!coverage.partlyMissedLines().isEmpty()) {
            missing.add("a branch never taken: " + lines(coverage.partlyMissedLines()));
        }
        return missing;
    }

    /** {@code line 5} or {@code lines 5, 7-9}. */
    private static String lines(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            ranges.add(from == numbers.get(i) ? String.valueOf(from) : from + "-" + numbers.get(i));
        }
        return (numbers.size() == 1 ? "line " : "lines ") + String.join(", ", ranges);
    }
}
