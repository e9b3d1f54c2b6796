package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.pair.Clock;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.Arrays;
import java.util.List;

/**
 * Judges pairs that were measured earlier by other thresholds, with the sequential rule that judged them then: pair by pair,
 * until it answers. Nothing is measured, and what was never measured cannot be known: a stricter threshold may end where more
 * pairs would be needed. The estimate is that of all pairs at every look.
 */
public final class StoredPairs {
    /** Reasons for which the rule itself left a measurement open; any other is a fault of the forks, and stands. */
    private static final List<String> OPEN = List.of("neither surely above", "the time limit of", "too few pairs");

    private final SequentialRule rule;

    /** @param candidates that were judged beside each other, at least 1 */
    public StoredPairs(SpeedConfig.Thresholds thresholds, double confidence, int candidates) {
        this.rule = new SequentialRule(
                thresholds.noiseFloor(), thresholds.minimumImprovement(), confidence, Math.max(1, candidates));
    }

    /**
     * What the thresholds say about stored pairs.
     *
     * @param verdict by them
     * @param pairs that it took
     * @param bounds of the improvement after these
     * @param reason in a sentence
     */
    public record Judgement(Verdict verdict, int pairs, Bounds bounds, String reason) {}

    public Judgement judge(Measurement stored) {
        double[] values = stored.pairs().stream()
                .filter(PairResult::warm)
                .mapToDouble(
                        pair -> stored.clock().equals(Clock.WALL.label()) ? pair.wallLogRatio() : pair.cpuLogRatio())
                .toArray();
        Bounds all = rule.bounds(values);
        if (stored.verdict() == Verdict.INCONCLUSIVE && OPEN.stream().noneMatch(stored.reason()::contains)) {
            return new Judgement(
                    Verdict.INCONCLUSIVE, values.length, all, "no threshold changes that: " + stored.reason());
        }
        for (int pairs = SequentialRule.LEAST_PAIRS; pairs <= values.length; pairs++) {
            Bounds bounds = rule.bounds(Arrays.copyOf(values, pairs));
            switch (rule.answer(bounds, stored.improvement())) {
                case ACCEPT -> {
                    return new Judgement(
                            Verdict.FASTER,
                            pairs,
                            bounds,
                            "above the noise floor of " + Sentences.threshold(rule.noiseFloor())
                                    + " and the minimum of " + Sentences.threshold(rule.minimumImprovement()));
                }
                case REJECT -> {
                    return new Judgement(
                            Verdict.NOT_FASTER,
                            pairs,
                            bounds,
                            "surely below the minimum of "
                                    + Sentences.threshold(Math.max(rule.minimumImprovement(), rule.noiseFloor())));
                }
                case CONTINUE -> {
                    // One more pair.
                }
            }
        }
        return new Judgement(
                Verdict.INCONCLUSIVE,
                values.length,
                all,
                values.length < SequentialRule.LEAST_PAIRS
                        ? "fewer than " + SequentialRule.LEAST_PAIRS + " pairs count"
                        : "the stored pairs do not tell; measure again with these thresholds");
    }
}
