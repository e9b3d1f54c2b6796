package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.Objective;
import dev.speedopt.evidence.Growth.Point;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.growth.GrowthFit;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.scenario.Scenario;
import dev.speedopt.measurement.scenario.ScenarioChoice;
import dev.speedopt.measurement.scenario.ScenarioVerdict;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.project.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the scenarios of a candidate that is faster on the recorded calls: three short pairs of forks that go through all
 * sizes where the answer is clear, a few more where it is not.
 */
public final class ScenarioMeasurer {
    private static final int MOST_PAIRS = 9;

    private final Conditions conditions;
    private final ScenarioPairs pairs;
    private final SpeedConfig.Thresholds thresholds;
    private final SpeedConfig.Benchmarking benchmarking;
    private final SequentialRule rule;

    public ScenarioMeasurer(Conditions conditions) {
        this.conditions = conditions;
        this.thresholds = conditions.thresholds();
        this.benchmarking = conditions.benchmarking();
        this.pairs = new ScenarioPairs(conditions.forks(), Effort.scenario(benchmarking.warmupRuns()));
        this.rule = conditions.rule(1);
    }

    /**
     * Adds the scenarios to what was measured on the recorded calls, and takes the verdict back where one got slower, where
     * that stays open, or where the geometric mean over all of them is no gain.
     *
     * @param request with the recording of scaled calls
     * @param recorded that is faster; anything else is returned as it is
     */
    public Measurement measure(MeasurementRequest request, ScenarioChoice choice, Measurement recorded) {
        List<ScenarioResult> leftOut = choice.leftOut().entrySet().stream()
                .map(each -> ScenarioResult.leftOut(each.getKey(), each.getValue()))
                .toList();
        if (choice.scenarios().isEmpty()) {
            return recorded.with(leftOut, null);
        }
        long start = System.nanoTime();
        List<Scenario> all = Stream.concat(choice.base().stream(), choice.scenarios().stream())
                .toList();
        List<ScenarioFindings> findings =
                all.stream().map(each -> new ScenarioFindings(each, rule)).toList();
        List<ScenarioFindings> judged = findings.subList(choice.base().size(), findings.size());
        String failure = loop(request, all, findings, judged, recorded);
        List<ScenarioResult> results = Stream.concat(judged.stream().map(ScenarioFindings::result), leftOut.stream())
                .toList();
        List<Point> points =
                findings.stream().flatMap(each -> each.points().stream()).toList();
        long millis = (System.nanoTime() - start) / 1_000_000;
        return verdict(judged, recorded, failure)
                .rule(recorded.with(results, GrowthFit.of(points, benchmarking.confidenceLevel())), millis);
    }

    /** Pairs until all is clear; returns why it ended before, or null. */
    private @Nullable String loop(
            MeasurementRequest request,
            List<Scenario> all,
            List<ScenarioFindings> findings,
            List<ScenarioFindings> judged,
            Measurement recorded) {
        Deadline deadline = Deadline.in(conditions.limit());
        long longest = 0;
        try (Console.Step step =
                conditions.console().step("Measuring " + request.target().shortName() + " on larger inputs")) {
            for (int pair = 0; pair < MOST_PAIRS; pair++) {
                step.progress(pair, MOST_PAIRS, "all sizes");
                long start = System.nanoTime();
                String name = request.label() + "-pair-" + (pair + 1);
                List<PairData> found = pairs.run(request, all, name, pair, deadline);
                for (int i = 0; i < found.size(); i++) {
                    findings.get(i).add(found.get(i));
                }
                longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
                if (pair + 1 >= SequentialRule.LEAST_PAIRS
                        && verdict(judged, recorded, null).clear()) {
                    return null;
                }
                if (deadline.left().toMillis() < longest) {
                    return "the time limit of " + thresholds.timeoutSeconds()
                            + " s (thresholds.timeout_seconds) was reached";
                }
            }
            return null;
        } catch (ForkFailure e) {
            return e.sentence();
        }
    }

    private ScenarioVerdict verdict(List<ScenarioFindings> judged, Measurement recorded, @Nullable String failure) {
        List<double[]> ratios = new ArrayList<>();
        ratios.add(recordedRatios(recorded));
        judged.forEach(each -> ratios.add(each.logRatios()));
        List<Outcome> outcomes = judged.stream().map(ScenarioFindings::outcome).toList();
        boolean mean = benchmarking.objective() != Objective.ALLOCATION;
        return new ScenarioVerdict(
                judged.stream().map(ScenarioFindings::name).toList(),
                outcomes,
                mean ? rule.bounds(ratios) : null,
                mean && ratios.stream().allMatch(each -> each.length >= SequentialRule.LEAST_PAIRS)
                        ? SequentialRule.improvement(ratios)
                        : 0,
                rule,
                failure);
    }

    private static double[] recordedRatios(Measurement recorded) {
        return recorded.pairs().stream()
                .filter(pair -> pair.warm())
                .mapToDouble(pair -> recorded.clock().equals("cpu") ? pair.cpuLogRatio() : pair.wallLogRatio())
                .toArray();
    }
}
