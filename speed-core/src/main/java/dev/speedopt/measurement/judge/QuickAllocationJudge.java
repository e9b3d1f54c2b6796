package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.Series;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Drops what clearly does not allocate less, where that is what has to improve.
 *
 * @param minimum per cent of the bytes that a candidate must save in the end
 */
public record QuickAllocationJudge(double minimum) implements Judge {
    private static final double MARGIN = 2;

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        Series series = new Series(findings.pairs());
        Double original = series.allocation(PairData::original);
        Double candidate = series.allocation(PairData::candidate);
        if (original != null && candidate != null && original - candidate < original * (minimum - MARGIN) / 100) {
            return new Ruling(
                    Verdict.NOT_FASTER,
                    String.format(
                            Locale.ROOT,
                            "allocates %.0f instead of %.0f bytes a call: clearly not the %.1f %% less that are wanted",
                            candidate,
                            original,
                            minimum));
        }
        return new Ruling(Verdict.INCONCLUSIVE, "may allocate less at a quick look: worth measuring");
    }
}
