package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.statistics.Improvement;
import org.jspecify.annotations.Nullable;

/**
 * Drops what is clearly not faster. A short warm-up can mislead, so the margin is generous, and nothing is ever accepted:
 * the worst that a wrong answer does is to waste the time of a rigorous measurement.
 *
 * @param minimum per cent of time that a candidate must save in the end
 */
public record QuickJudge(double minimum) implements Judge {
    public static final int MOST_PAIRS = 2;

    /** How far, after so many short pairs, two means of log ratios must lie apart to be clearly different. */
    public static double margin(int pairs) {
        return switch (pairs) {
            case 0, 1 -> 0.25;
            case 2 -> 0.10;
            default -> 0.08;
        };
    }

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        double wanted = Improvement.logRatio(minimum);
        double mean = findings.meanLogRatio();
        if (findings.steady() == findings.size()
                && mean + margin(findings.size()) < wanted
                && !contradicted(findings, wanted)) {
            return new Ruling(Verdict.NOT_FASTER, findings.figures() + ": clearly not faster at a quick look");
        }
        return last || mean >= wanted
                ? new Ruling(Verdict.INCONCLUSIVE, findings.figures() + " at a quick look: worth measuring")
                : null;
    }

    /**
     * Whether a first pair looks faster by wall time: where others take the processors from the JVM's compilers, the CPU time of a
     * candidate that they have not reached yet misleads.
     */
    private static boolean contradicted(Findings findings, double wanted) {
        return findings.size() == 1 && findings.meanWallLogRatio() >= wanted;
    }
}
