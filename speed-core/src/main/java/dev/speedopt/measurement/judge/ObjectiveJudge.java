package dev.speedopt.measurement.judge;

import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Measurement.Saving;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.scenario.ScenarioRule;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Accepts and rejects where allocation has to improve: alone, with time no worse, or along with time.
 *
 * @param rule for time
 * @param objective {@link Objective#ALLOCATION} or {@link Objective#BOTH}
 */
public record ObjectiveJudge(SequentialRule rule, Objective objective) implements Judge {
    /** The judge for what has to improve. */
    public static Judge of(SequentialRule rule, Objective objective) {
        return new MeasurableJudge(
                objective == Objective.TIME ? new RigorousJudge(rule) : new ObjectiveJudge(rule, objective));
    }

    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        Saving saving = AllocationSaving.of(findings.pairs(), rule);
        if (saving == null) {
            return last
                    ? new Ruling(
                            Verdict.INCONCLUSIVE,
                            "bytes allocated a call are not known (benchmarking.objective is "
                                    + objective.name().toLowerCase(Locale.ROOT) + "): too few pairs, or a JVM that"
                                    + " does not tell")
                    : null;
        }
        if (saving.upper() < rule.minimumImprovement()) {
            return new Ruling(
                    Verdict.NOT_FASTER,
                    said(saving) + ": surely below the minimum of " + Sentences.threshold(rule.minimumImprovement()));
        }
        Ruling time = objective == Objective.BOTH ? new RigorousJudge(rule).look(findings, last) : noSlower(findings);
        if (time != null && time.verdict() != Verdict.FASTER) {
            return time;
        }
        if (time != null && saving.lower() >= rule.minimumImprovement()) {
            return new Ruling(Verdict.FASTER, said(saving) + "; " + time.reason());
        }
        return last
                ? new Ruling(Verdict.INCONCLUSIVE, said(saving) + "; " + findings.figures() + ": not surely both")
                : null;
    }

    private @Nullable Ruling noSlower(Findings findings) {
        Outcome outcome = findings.steady() < SequentialRule.LEAST_PAIRS
                ? Outcome.INCONCLUSIVE
                : new ScenarioRule(rule.noiseFloor()).outcome(findings.bounds());
        return switch (outcome) {
            case NOT_SLOWER -> new Ruling(Verdict.FASTER, "no slower: " + findings.figures());
            case SLOWER -> new Ruling(Verdict.NOT_FASTER, "it allocates less, but is slower: " + findings.figures());
            default -> null;
        };
    }

    private static String said(Saving saving) {
        return String.format(
                Locale.ROOT,
                "allocates %.1f %% %s a call (saving between %.1f and %.1f %%)",
                Math.abs(saving.improvement()),
                saving.improvement() < 0 ? "more" : "less",
                saving.lower(),
                saving.upper());
    }
}
