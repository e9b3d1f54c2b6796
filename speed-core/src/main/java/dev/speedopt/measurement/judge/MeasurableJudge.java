package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.pair.PairData;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ends at once where there is nothing to measure: calling the target through the harness takes more time than the target
 * itself does, so that a ratio of the two times would be one of noise.
 *
 * @param next that judges everything else
 */
record MeasurableJudge(Judge next) implements Judge {
    /** What the harness takes for a method that returns its argument is between 2 and 2.5 ns; a nanosecond on top of it. */
    private static final double LEAST_NANOS = 3.5;

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        double nanos = findings.series().timing(PairData::original).best();
        return nanos < LEAST_NANOS
                ? new Ruling(
                        Verdict.INCONCLUSIVE,
                        String.format(
                                Locale.ROOT,
                                "the original is faster than the harness can tell: %.1f ns a call, most of which is the"
                                        + " harness's own; a method that is called so often has to be measured through"
                                        + " one that calls it",
                                nanos))
                : next.look(findings, last);
    }
}
