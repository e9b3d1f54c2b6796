package dev.speedopt.measurement;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.statistics.Improvement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Drops what is clearly not faster. A short warm-up can mislead, so the margin is generous, and nothing is ever accepted:
 * the worst that a wrong answer does is to waste the time of a rigorous measurement.
 *
 * @param minimum per cent of time that a candidate must save in the end
 */
record QuickJudge(double minimum) implements Judge {
    static final int MOST_PAIRS = 2;
    private static final double MARGIN_OF_ONE_PAIR = 0.25;
    private static final double MARGIN_OF_TWO_PAIRS = 0.10;

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        double wanted = Improvement.logRatio(minimum);
        double[] logRatios = findings.series().logRatios();
        double mean = Arrays.stream(logRatios).average().orElse(0);
        double margin = logRatios.length < MOST_PAIRS ? MARGIN_OF_ONE_PAIR : MARGIN_OF_TWO_PAIRS;
        if (findings.steady() == findings.size() && mean + margin < wanted) {
            return new Ruling(Verdict.NOT_FASTER, findings.figures() + ": clearly not faster at a quick look");
        }
        return last || mean >= wanted
                ? new Ruling(Verdict.INCONCLUSIVE, findings.figures() + " at a quick look: worth measuring")
                : null;
    }
}
