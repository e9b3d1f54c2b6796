package dev.speedopt.consensus;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.evidence.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The voter that needs no model: scores an attempt by its evidence alone, the same way every time.
 *
 * <ul>
 *   <li>correctness: 0 with a failed rung, a test that no longer passes, or a call that differs. Else 1, less 0.3 without a
 *       test that reaches the target, less up to 0.3 for the share of calls that could not be compared (all of it without
 *       replay), less 0.1 for fewer than 10 compared calls.
 *   <li>performance: 0 unless the verdict is <i>faster</i>. Else 0.7 for a lower bound of 0 %, rising evenly to 1 for 50 %
 *       and more, less 0.2 where allocation grows by more than half.
 *   <li>maintainability: 1 for a change that adds no lines on balance, falling evenly to 0.4 for 60 and more.
 *   <li>security: 1 when the capabilities rung was passed, 0 when it failed, 0.5 when it was not climbed.
 *   <li>confidence: the measurement's, times the share of calls that were compared.
 * </ul>
 */
public final class EvidenceJudge {
    /** Its name in ballots and reports. */
    public static final String NAME = "evidence judge";

    /** Its provider in ballots. */
    public static final String PROVIDER = "builtin";

    private static final int FEW_CALLS = 10;
    private static final double MANY_LINES = 60;

    private final Map<String, Double> weights;

    /** @param weights of the criteria, by name */
    public EvidenceJudge(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    public Ballot vote(Attempt attempt) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        correctness(attempt, scores, reasons);
        performance(attempt.measurement(), scores, reasons);
        maintainability(attempt.diff(), scores, reasons);
        security(attempt, scores, reasons);
        BigDecimal score = Criteria.weighted(scores, weights);
        Measurement measurement = attempt.measurement();
        double confidence = (measurement == null ? 0.5 : measurement.confidence()) * compared(attempt.replay());
        return new Ballot(
                NAME,
                PROVIDER,
                1,
                scores,
                reasons,
                score == null ? 0.0 : score.doubleValue(),
                rounded(confidence),
                null,
                List.of());
    }

    private static void correctness(Attempt attempt, Map<String, Double> scores, Map<String, String> reasons) {
        TestEvidence tests = attempt.tests();
        ReplayEvidence replay = attempt.replay();
        String reason = (tests == null ? "no tests ran" : tests.passed() + " of " + tests.baseline() + " tests pass")
                + "; "
                + (replay == null
                        ? "nothing was replayed"
                        : replay.compared() + " of " + replay.calls() + " replayed calls compared, "
                                + replay.differences() + " differ");
        boolean wrong = attempt.failure() != null
                || (tests != null && tests.passed() < tests.baseline())
                || (replay != null && replay.differences() > 0);
        double score = 1;
        score -= tests == null || tests.reaching().isEmpty() ? 0.3 : 0;
        score -= 0.3 * (1 - compared(replay));
        score -= replay == null || replay.compared() < FEW_CALLS ? 0.1 : 0;
        scores.put(Criteria.CORRECTNESS, wrong ? 0 : rounded(score));
        reasons.put(Criteria.CORRECTNESS, reason + ".");
    }

    private static void performance(
            @Nullable Measurement measurement, Map<String, Double> scores, Map<String, String> reasons) {
        if (measurement == null || measurement.verdict() != Verdict.FASTER) {
            scores.put(Criteria.PERFORMANCE, 0.0);
            reasons.put(
                    Criteria.PERFORMANCE,
                    measurement == null
                            ? "not measured."
                            : "the verdict is " + measurement.verdict().label() + ".");
            return;
        }
        Double allocation = measurement.allocationChange();
        double score = 0.7 + 0.3 * Math.min(1, Math.max(0, measurement.lower()) / 50);
        score -= allocation != null && allocation > 50 ? 0.2 : 0;
        scores.put(Criteria.PERFORMANCE, rounded(score));
        reasons.put(
                Criteria.PERFORMANCE,
                String.format(
                        Locale.ROOT,
                        "at least %.1f %% less time%s.",
                        measurement.lower(),
                        allocation == null ? "" : String.format(Locale.ROOT, ", allocation %+.0f %%", allocation)));
    }

    private static void maintainability(String diff, Map<String, Double> scores, Map<String, String> reasons) {
        long added = diff.lines()
                .filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                .count();
        long removed = diff.lines()
                .filter(line -> line.startsWith("-") && !line.startsWith("---"))
                .count();
        double growth = Math.min(1, Math.max(0, added - removed) / MANY_LINES);
        scores.put(Criteria.MAINTAINABILITY, rounded(1 - 0.6 * growth));
        reasons.put(Criteria.MAINTAINABILITY, added + " lines added, " + removed + " removed.");
    }

    private static void security(Attempt attempt, Map<String, Double> scores, Map<String, String> reasons) {
        Boolean passed = attempt.rungs().stream()
                .filter(rung -> rung.rung() == Rung.CAPABILITIES)
                .map(rung -> rung.passed())
                .findFirst()
                .orElse(null);
        scores.put(Criteria.SECURITY, passed == null ? 0.5 : passed ? 1.0 : 0.0);
        reasons.put(
                Criteria.SECURITY,
                passed == null
                        ? "capabilities were not compared."
                        : passed ? "it reaches into nothing new." : "it needs a new capability.");
    }

    private static double compared(@Nullable ReplayEvidence replay) {
        return replay == null || replay.calls() == 0 ? 0 : Math.min(1, (double) replay.compared() / replay.calls());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
