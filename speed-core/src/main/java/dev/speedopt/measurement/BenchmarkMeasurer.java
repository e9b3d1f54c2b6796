package dev.speedopt.measurement;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ScenarioResult;
import dev.speedopt.evidence.ScenarioResult.Outcome;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.benchmark.BenchmarkChoice;
import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.scenario.ScenarioVerdict;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.project.Console;
import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the user's own benchmarks on a candidate that is faster on everything else: none of them may get slower. They have no
 * part in the mean over the scenarios, because they measure more than the target.
 */
public final class BenchmarkMeasurer {
    private static final int MOST_PAIRS = 9;

    private final ScenarioPairs pairs;
    private final Conditions conditions;
    private final SequentialRule rule;

    public BenchmarkMeasurer(Conditions conditions) {
        this.conditions = conditions;
        this.pairs = new ScenarioPairs(
                conditions.forks(), Effort.benchmark(conditions.benchmarking().warmupRuns()));
        this.rule = conditions.rule(1);
    }

    /**
     * Adds the benchmarks to what was measured, and takes the verdict back where one got slower, stays open or fails with the
     * candidate alone. One that fails with the original has no say.
     *
     * @param originalClassPath with the benchmarks' own classes
     * @param candidateClassPath with the benchmarks' own classes
     * @param measured that is faster; anything else is returned as it is
     */
    public Measurement measure(
            BenchmarkChoice choice, List<Path> originalClassPath, List<Path> candidateClassPath, Measurement measured) {
        if (measured.verdict() != Verdict.FASTER) {
            return measured;
        }
        long start = System.nanoTime();
        Deadline deadline = Deadline.in(conditions.limit());
        List<ScenarioResult> results = new ArrayList<>();
        String failure = null;
        for (BenchmarkChoice.Chosen each : choice.chosen()) {
            if (failure == null && results.stream().noneMatch(result -> result.outcome() == Outcome.SLOWER)) {
                BenchmarkRun run = new BenchmarkRun(each, rule);
                failure = loop(run, request(each, originalClassPath, candidateClassPath), deadline);
                results.addAll(run.results());
            } else {
                each.scenarios()
                        .forEach(scenario -> results.add(ScenarioResult.leftOut(
                                scenario.name(), "not measured: the verdict was clear without it")));
            }
        }
        choice.leftOut().forEach((name, reason) -> results.add(ScenarioResult.leftOut(name, reason)));
        if (results.isEmpty()) {
            return measured;
        }
        List<ScenarioResult> judged = results.stream()
                .filter(each -> each.outcome() != Outcome.LEFT_OUT)
                .toList();
        Measurement with = measured.with(
                Stream.concat(measured.scenarios().stream(), results.stream()).toList(), measured.growth());
        if (judged.isEmpty()) {
            return with;
        }
        return new ScenarioVerdict(
                        judged.stream().map(ScenarioResult::name).toList(),
                        judged.stream().map(ScenarioResult::outcome).toList(),
                        null,
                        0,
                        rule,
                        failure)
                .rule(with, (System.nanoTime() - start) / 1_000_000);
    }

    /** Pairs until all is clear; returns why the candidate's part in it stays open, or null. */
    private @Nullable String loop(BenchmarkRun run, MeasurementRequest request, Deadline deadline) {
        long longest = 0;
        try (Console.Step step = conditions.console().step("Measuring benchmark " + run.name())) {
            for (int pair = 0; pair < MOST_PAIRS && !run.clear(); pair++) {
                if (pair > 0 && deadline.left().toMillis() < longest) {
                    return outOfTime();
                }
                step.progress(pair, MOST_PAIRS, "pair " + (pair + 1));
                long start = System.nanoTime();
                run.add(pairs.run(request, run.scenarios(), request.label() + "-pair-" + (pair + 1), pair, deadline));
                longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
            }
            return run.throwsWithCandidate();
        } catch (ForkFailure e) {
            if (deadline.passed()) {
                return outOfTime();
            }
            if (e.side() == Variant.CANDIDATE) {
                return "benchmark " + run.name() + ": " + e.sentence();
            }
            run.leaveOut(e.sentence());
            return null;
        }
    }

    private String outOfTime() {
        return "the time limit of " + conditions.thresholds().timeoutSeconds()
                + " s (thresholds.timeout_seconds) was reached";
    }

    private static MeasurementRequest request(
            BenchmarkChoice.Chosen benchmark, List<Path> originalClassPath, List<Path> candidateClassPath) {
        String name = benchmark.className() + "." + benchmark.methodName();
        return new MeasurementRequest(
                "benchmark-" + name.replaceAll("[^A-Za-z0-9]+", "-"),
                new MethodId(benchmark.className(), benchmark.methodName(), List.of()),
                null,
                benchmark.scenarios().get(0).calls(),
                false,
                originalClassPath,
                candidateClassPath);
    }
}
