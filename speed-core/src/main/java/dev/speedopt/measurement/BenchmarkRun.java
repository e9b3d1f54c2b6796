package dev.speedopt.measurement;

import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.measurement.benchmark.BenchmarkChoice;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.probe.bench.SliceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known so far about one benchmark of the user's, a scenario for each combination of its parameters. */
final class BenchmarkRun {
    private final BenchmarkChoice.Chosen benchmark;
    private final List<ScenarioFindings> findings;
    private final List<PairData> pairs = new ArrayList<>();
    private int rounds;
    private @Nullable String leftOut;

    BenchmarkRun(BenchmarkChoice.Chosen benchmark, SequentialRule rule) {
        this.benchmark = benchmark;
        this.findings = benchmark.scenarios().stream()
                .map(each -> new ScenarioFindings(each, rule))
                .toList();
    }

    String name() {
        return benchmark.className() + "." + benchmark.methodName();
    }

    List<Scenario> scenarios() {
        return benchmark.scenarios();
    }

    /** @param found by one pair of forks, one entry a scenario */
    void add(List<PairData> found) {
        for (int i = 0; i < found.size(); i++) {
            findings.get(i).add(found.get(i));
        }
        pairs.addAll(found);
        rounds++;
        if (thrown(PairData::original) > 0) {
            leaveOut("it throws with the original");
        }
    }

    /** Whether further pairs would change nothing. */
    boolean clear() {
        if (leftOut != null || throwsWithCandidate() != null) {
            return true;
        }
        List<Outcome> outcomes =
                findings.stream().map(ScenarioFindings::outcome).toList();
        return rounds >= SequentialRule.LEAST_PAIRS
                && (outcomes.contains(Outcome.SLOWER) || !outcomes.contains(Outcome.INCONCLUSIVE));
    }

    /** That the candidate makes it fail, in a sentence; null when it does not. */
    @Nullable
    String throwsWithCandidate() {
        return leftOut == null && thrown(PairData::candidate) > 0
                ? "benchmark " + name() + " throws with the candidate, and does not with the original"
                : null;
    }

    /** It has no say from now on. */
    void leaveOut(String reason) {
        leftOut = reason;
    }

    List<ScenarioResult> results() {
        String reason = leftOut;
        return reason == null
                ? findings.stream().map(BenchmarkRun::result).toList()
                : scenarios().stream()
                        .map(each -> ScenarioResult.leftOut(each.name(), reason))
                        .toList();
    }

    private static ScenarioResult result(ScenarioFindings findings) {
        ScenarioResult result = findings.result();
        return new ScenarioResult(result.name(), result.outcome(), result.reason(), 0, result.figures());
    }

    private long thrown(Function<PairData, List<SliceReport>> side) {
        return pairs.stream()
                .flatMap(pair -> side.apply(pair).stream())
                .mapToLong(SliceReport::thrown)
                .sum();
    }
}
