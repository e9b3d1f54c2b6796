package dev.speedopt.measurement.scenario;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What all scenarios together say about a candidate that is faster on the recorded calls.
 *
 * @param names of the scenarios
 * @param outcomes of each
 * @param mean bounds of the geometric mean over the recorded calls and all scenarios, in per cent of time saved; absent where
 *     time need not improve
 * @param improvement in that mean
 * @param rule that the mean has to pass
 * @param failure why measuring ended early; absent when it did not
 */
public record ScenarioVerdict(
        List<String> names,
        List<Outcome> outcomes,
        @Nullable Bounds mean,
        double improvement,
        SequentialRule rule,
        @Nullable String failure) {
    public ScenarioVerdict {
        names = List.copyOf(names);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether further pairs would change nothing. */
    public boolean clear() {
        return outcomes.contains(Outcome.SLOWER)
                || answer() == SequentialRule.Answer.REJECT
                || (!outcomes.contains(Outcome.INCONCLUSIVE) && answer() == SequentialRule.Answer.ACCEPT);
    }

    private SequentialRule.Answer answer() {
        return mean == null ? SequentialRule.Answer.ACCEPT : rule.answer(mean, improvement);
    }

    /** Gives a measurement that was faster its final verdict. */
    public Measurement rule(Measurement recorded, long millis) {
        if (outcomes.contains(Outcome.SLOWER)) {
            return recorded.ruled(
                    Verdict.NOT_FASTER,
                    "faster on the recorded calls, but slower on " + said(recorded, Outcome.SLOWER),
                    millis);
        }
        if (answer() == SequentialRule.Answer.REJECT) {
            return recorded.ruled(
                    Verdict.NOT_FASTER,
                    "faster on the recorded calls, but the geometric mean over all scenarios saves " + figures()
                            + ": surely below the minimum",
                    millis);
        }
        if (failure != null) {
            return recorded.ruled(
                    Verdict.INCONCLUSIVE,
                    "faster on the recorded calls, but the other scenarios stay open: " + failure,
                    millis);
        }
        if (outcomes.contains(Outcome.INCONCLUSIVE)) {
            return recorded.ruled(
                    Verdict.INCONCLUSIVE,
                    "faster on the recorded calls, but it stays open whether it gets slower on "
                            + said(recorded, Outcome.INCONCLUSIVE),
                    millis);
        }
        if (answer() != SequentialRule.Answer.ACCEPT) {
            return recorded.ruled(
                    Verdict.INCONCLUSIVE,
                    "faster on the recorded calls, but the geometric mean over all scenarios saves " + figures()
                            + ": neither surely a gain nor surely none",
                    millis);
        }
        return recorded.ruled(
                recorded.verdict(),
                recorded.reason() + "; not slower on " + String.join(" and ", names)
                        + (mean == null ? "" : "; the geometric mean over all scenarios saves " + figures()),
                millis);
    }

    private String figures() {
        Bounds bounds = mean == null ? Bounds.UNKNOWN : mean;
        return Sentences.percent(improvement) + " (" + Sentences.percent(bounds.lower(), bounds.upper()) + ")";
    }

    private String said(Measurement measured, Outcome outcome) {
        List<String> meant = IntStream.range(0, names.size())
                .filter(i -> outcomes.get(i) == outcome)
                .mapToObj(names::get)
                .toList();
        return String.join(
                "; ",
                measured.scenarios().stream()
                        .filter(scenario -> meant.contains(scenario.name()))
                        .map(ScenarioVerdict::sentence)
                        .toList());
    }

    private static String sentence(ScenarioResult scenario) {
        return scenario.name() + ": " + scenario.reason();
    }
}
