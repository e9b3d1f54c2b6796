package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import org.jspecify.annotations.Nullable;

/** Looks up what an attempt did on a rung. */
public final class Ladder {
    private Ladder() {}

    /** What happened there; null when it was not reached. */
    public static @Nullable RungResult result(Attempt attempt, Rung rung) {
        return attempt.rungs().stream()
                .filter(result -> result.rung() == rung)
                .findFirst()
                .orElse(null);
    }
}
