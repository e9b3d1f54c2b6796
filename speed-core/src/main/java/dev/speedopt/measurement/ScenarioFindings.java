package dev.speedopt.measurement;

import dev.speedopt.evidence.Growth.Point;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairSummary;
import dev.speedopt.measurement.pair.Series;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.measurement.scenario.ScenarioRule;
import dev.speedopt.measurement.statistics.Bounds;
import dev.speedopt.measurement.statistics.Improvement;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is known so far about one scenario. All its pairs count, steady or not: of large inputs a slice is a call or two, which
 * looks unsteady, and the bounds are as wide as the pairs scatter.
 */
final class ScenarioFindings {
    private final Scenario scenario;
    private final SequentialRule rule;
    private final List<PairData> pairs = new ArrayList<>();

    ScenarioFindings(Scenario scenario, SequentialRule rule) {
        this.scenario = scenario;
        this.rule = rule;
    }

    void add(PairData pair) {
        pairs.add(pair);
    }

    String name() {
        return scenario.name();
    }

    double[] logRatios() {
        return pairs.isEmpty() ? new double[0] : new Series(pairs).logRatios();
    }

    Outcome outcome() {
        return pairs.size() < SequentialRule.LEAST_PAIRS
                ? Outcome.INCONCLUSIVE
                : new ScenarioRule(rule.noiseFloor()).outcome(rule.bounds(logRatios()));
    }

    /** One point a pair, for the exponent. */
    List<Point> points() {
        return pairs.stream()
                .map(PairSummary::of)
                .map(pair -> new Point(scenario.size(), pair.originalNanos(), pair.optimizedNanos()))
                .toList();
    }

    ScenarioResult result() {
        if (pairs.isEmpty()) {
            return new ScenarioResult(
                    scenario.name(),
                    Outcome.INCONCLUSIVE,
                    "no pair was measured",
                    scenario.calls().size(),
                    null);
        }
        Series series = new Series(pairs);
        Bounds bounds = rule.bounds(series.logRatios());
        List<PairResult> results = pairs.stream().map(PairSummary::of).toList();
        double mean = Arrays.stream(series.logRatios()).average().orElseThrow();
        ScenarioResult.Figures figures = new ScenarioResult.Figures(
                series.clock().clock().label(),
                Improvement.percent(mean),
                Math.max(-1000, bounds.lower()),
                Math.min(100, bounds.upper()),
                series.timing(PairData::original).median(),
                series.timing(PairData::candidate).median(),
                scenario.size(),
                results);
        return new ScenarioResult(
                scenario.name(), outcome(), sentence(figures), scenario.calls().size(), figures);
    }

    private static String sentence(ScenarioResult.Figures figures) {
        return String.format(
                Locale.ROOT,
                "%s %s %s time a call (improvement %s, %s)",
                Sentences.percent(Math.abs(figures.improvement())),
                figures.improvement() < 0 ? "more" : "less",
                figures.clock(),
                Sentences.percent(figures.lower(), figures.upper()),
                Sentences.count(figures.pairs().size(), "pair"));
    }
}
