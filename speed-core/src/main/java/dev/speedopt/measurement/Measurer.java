package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.judge.BothJudge;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.Judge;
import dev.speedopt.measurement.judge.ObjectiveJudge;
import dev.speedopt.measurement.judge.QuickAllocationJudge;
import dev.speedopt.measurement.judge.QuickJudge;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.project.Console;
import java.time.Duration;
import java.util.List;

/**
 * Says whether a candidate is faster than the original. Whatever happens to a fork (it dies, hangs, ends the JVM, takes
 * for ever) ends in a verdict with a sentence, within the time limit, and leaves no process behind.
 */
public final class Measurer {
    private static final Duration QUICK_LIMIT = Duration.ofSeconds(60);

    private final Conditions conditions;
    private final PairRunner runner;
    private final SpeedConfig.Thresholds thresholds;
    private final SpeedConfig.Benchmarking benchmarking;

    public Measurer(Conditions conditions) {
        this.conditions = conditions;
        this.runner = new PairRunner(conditions.forks());
        this.thresholds = conditions.thresholds();
        this.benchmarking = conditions.benchmarking();
    }

    /**
     * A look with one or two short pairs that drops what is clearly not faster, cheaply.
     *
     * @return {@link Verdict#NOT_FASTER} when it is not worth going on; otherwise {@link Verdict#INCONCLUSIVE}. Never
     *     {@link Verdict#FASTER}: that takes {@link #measure}
     */
    public Measurement quick(MeasurementRequest request) {
        return race(List.of(request)).get(0);
    }

    /**
     * The same of several candidates for one target, which in addition, where time is the objective, drops those that are
     * clearly slower than the best.
     *
     * @param requests with labels that differ
     * @return one for each, in the same order
     */
    public List<Measurement> race(List<MeasurementRequest> requests) {
        List<Racer> racers = requests.stream().map(this::racer).toList();
        return benchmarking.objective() == SpeedConfig.Objective.TIME
                ? new Race(racers).run()
                : racers.stream()
                        .flatMap(racer -> new Race(List.of(racer)).run().stream())
                        .toList();
    }

    private Racer racer(MeasurementRequest request) {
        Duration limit = conditions.limit().compareTo(QUICK_LIMIT) < 0 ? conditions.limit() : QUICK_LIMIT;
        return new Racer(
                new Findings(request, benchmarking, conditions.rule(1)),
                (findings, judge) -> run(
                        request,
                        findings,
                        Effort.quick(benchmarking),
                        judge,
                        findings.size() + 1,
                        limit,
                        "Quick look at "),
                quickJudge());
    }

    /**
     * Pairs until the verdict is clear, three at least, {@code maximum_pairs} or the time limit at most.
     *
     * @param candidates that are judged beside each other for the same target, at least 1: the more there are, the
     *     surer each must be
     */
    public Measurement measure(MeasurementRequest request, int candidates) {
        return run(
                request,
                new Findings(request, benchmarking, conditions.rule(candidates)),
                Effort.rigorous(benchmarking),
                ObjectiveJudge.of(conditions.rule(candidates), benchmarking.objective()),
                benchmarking.maximumPairs(),
                conditions.limit(),
                "Measuring ");
    }

    private Measurement run(
            MeasurementRequest request,
            Findings findings,
            Effort effort,
            Judge judge,
            int mostPairs,
            Duration limit,
            String what) {
        if (request.calls().isEmpty()) {
            return findings.end(Verdict.INCONCLUSIVE, "no recorded call of " + request.target() + " can be timed");
        }
        try (Console.Step step =
                conditions.console().step(what + request.target().shortName() + ", " + request.label())) {
            return new PairLoop(runner, conditions.directory(), effort, judge)
                    .run(request, findings, mostPairs, limit, step);
        }
    }

    private Judge quickJudge() {
        Judge time = new QuickJudge(Math.max(thresholds.minimumImprovement(), thresholds.noiseFloor()));
        Judge bytes = new QuickAllocationJudge(thresholds.minimumImprovement());
        return switch (benchmarking.objective()) {
            case TIME -> time;
            case ALLOCATION -> bytes;
            case BOTH -> new BothJudge(bytes, time);
        };
    }
}
