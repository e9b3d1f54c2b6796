package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.RunResult;
import org.jspecify.annotations.Nullable;

/** What a reader looks for and does not find, and why. */
public final class Missing {
    private Missing() {}

    /** Why a flame graph of an attempt is absent; null where both are there. */
    public static @Nullable String flames(RunResult run, Attempt attempt) {
        FlameGraphs flames = run.flames(attempt);
        if (flames != null) {
            return flames.missing();
        }
        return attempt.accepted()
                ? "No flame graph was taken in this run."
                : "No flame graph: they are taken of changes that passed every rung.";
    }
}
