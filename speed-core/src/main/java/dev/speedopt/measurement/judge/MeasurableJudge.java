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
    /** Times what a call of nothing takes: where that is 2.5 ns, a nanosecond on top of it. */
    private static final double LEAST_OF_THE_HARNESS = 1.4;

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        double nanos = findings.series().timing(PairData::original).best();
        return nanos < LEAST_OF_THE_HARNESS * findings.harnessNanos()
                ? new Ruling(
                        Verdict.INCONCLUSIVE,
                        String.format(
                                Locale.ROOT,
                                "the original is faster than the harness can tell: %.1f ns a call, %.1f of which are the"
                                        + " harness's own; a method that is called so often has to be measured through"
                                        + " one that calls it",
                                nanos,
                                Math.min(nanos, findings.harnessNanos())))
                : next.look(findings, last);
    }
}
