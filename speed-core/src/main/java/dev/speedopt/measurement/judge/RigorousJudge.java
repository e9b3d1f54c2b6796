package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.statistics.SequentialRule;
import org.jspecify.annotations.Nullable;

/** Accepts and rejects by the sequential rule. */
public record RigorousJudge(SequentialRule rule) implements Judge {
    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        if (findings.steady() < SequentialRule.LEAST_PAIRS) {
            return last
                    ? new Ruling(
                            Verdict.INCONCLUSIVE,
                            findings.figures() + ": too few pairs kept to one speed while they were measured")
                    : null;
        }
        return switch (rule.answer(findings.bounds(), findings.estimate())) {
            case ACCEPT ->
                new Ruling(
                        Verdict.FASTER,
                        findings.figures() + ": above the noise floor of " + Sentences.threshold(rule.noiseFloor())
                                + " and the minimum of " + Sentences.threshold(rule.minimumImprovement()));
            case REJECT ->
                new Ruling(
                        Verdict.NOT_FASTER,
                        findings.figures() + ": surely below the minimum of "
                                + Sentences.percent(Math.max(rule.minimumImprovement(), rule.noiseFloor())));
            case CONTINUE ->
                last
                        ? new Ruling(
                                Verdict.INCONCLUSIVE,
                                findings.figures() + ": neither surely above the noise floor of "
                                        + Sentences.threshold(rule.noiseFloor()) + " nor surely below the minimum of "
                                        + Sentences.threshold(rule.minimumImprovement())
                                        + "; a quieter machine or more pairs (benchmarking.maximum_pairs) would tell")
                        : null;
        };
    }
}
