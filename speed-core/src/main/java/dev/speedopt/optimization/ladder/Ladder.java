package dev.speedopt.optimization.ladder;

import dev.speedopt.consensus.Submission;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.BenchmarkMeasurer;
import dev.speedopt.measurement.Conditions;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.measurement.ScenarioMeasurer;
import dev.speedopt.measurement.benchmark.BenchmarkChoice;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.memory.RetentionMeasurer;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.profiling.Flames;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.Console;
import dev.speedopt.project.TestRun;
import dev.speedopt.target.Target;
import dev.speedopt.verification.capability.Capabilities;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.containment.CompiledContainment;
import dev.speedopt.verification.containment.Containment;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.verification.replay.ReplayOutcome;
import dev.speedopt.verification.tests.TestVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The rungs in climbing order, cheapest first. Each method climbs a stretch and says whether the attempt still stands; after
 * a failed rung nothing further of that attempt runs.
 */
public final class Ladder {
    private final Run run;
    private final Baseline baseline;
    private final TargetBaseline original;

    public Ladder(Run run, Baseline baseline, TargetBaseline original) {
        this.run = run;
        this.baseline = baseline;
        this.original = original;
    }

    /** Containment, compilation, capabilities, reaching tests, replay. */
    public boolean behaves(Climb climb) {
        return climb(climb, Rung.CONTAINMENT, () -> contained(climb))
                && climb(climb, Rung.COMPILATION, () -> compiled(climb))
                && climb(climb, Rung.CAPABILITIES, () -> harmless(climb))
                && climb(climb, Rung.REACHING_TESTS, () -> reachingTestsPass(climb))
                && climb(climb, Rung.REPLAY, () -> replaysAlike(climb));
    }

    /** The whole suite alone: for a change whose speed nobody asked about. */
    public boolean passesAllTests(Climb climb) {
        return climb(climb, Rung.ALL_TESTS, () -> allTestsPass(climb));
    }

    /**
     * Short pairs drop what is clearly not faster, and what is clearly slower than another, before the whole suite is spent
     * on it.
     */
    public void race(List<Climb> climbs) {
        List<Measurement> found = measurer(run.directory("race-" + climbs.get(0).id()))
                .race(climbs.stream()
                        .map(climb -> request(climb, "attempt-" + climb.id()))
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            Climb climb = climbs.get(i);
            Measurement measurement = found.get(i);
            climb(climb, Rung.QUICK_MEASUREMENT, () -> stillIn(climb, measurement));
        }
    }

    /** The whole suite, pairs of forks until the verdict is clear, and the panel. */
    public boolean provesItself(Climb climb, int candidates) {
        return passesAllTests(climb)
                && climb(climb, Rung.MEASUREMENT, () -> faster(climb, candidates))
                && climb(climb, Rung.PANEL, () -> agreed(climb));
    }

    /** Where the time of both versions goes; no rung, since nothing is decided by it. */
    FlameGraphs flames(Climb climb) {
        if (run.request().quick()) {
            return Flames.none(climb.id(), "No flame graph was taken: -Dspeed.quick leaves them out.");
        }
        if (!run.request().config().benchmarking().flameGraphs()) {
            return Flames.none(climb.id(), "No flame graph was taken: benchmarking.flame_graphs is false.");
        }
        Path directory = run.directory("attempt-" + climb.id()).resolve("flames");
        return new Flames(conditions(directory))
                .of(
                        climb.id(),
                        request(climb, "flames"),
                        "#" + climb.id() + " " + target().id().shortName() + ": flame graphs");
    }

    /** The whole suite, with what was measured and voted before: for a change whose every call runs the code that it ran then. */
    public boolean keepsItsMeasurement(Climb climb, Attempt earlier) {
        climb.measurement(Objects.requireNonNull(earlier.measurement()));
        climb.panel(Objects.requireNonNull(earlier.panel()));
        String from = " in attempt " + earlier.id() + " of run " + earlier.run();
        return passesAllTests(climb)
                && climb(
                        climb,
                        Rung.MEASUREMENT,
                        () -> RungResult.passed(Rung.MEASUREMENT, "faster: measured" + from, 0))
                && climb(climb, Rung.PANEL, () -> RungResult.passed(Rung.PANEL, "agreed" + from, 0));
    }

    private RungResult contained(Climb climb) {
        return Containment.check(original.source(), climb.proposal().source(), target());
    }

    private RungResult compiled(Climb climb) {
        CompiledFile compiled = original.compilation()
                .compile(
                        climb.proposal().source(),
                        run.directory("attempt-" + climb.id()).resolve("classes"));
        climb.compiled(compiled);
        if (!compiled.compiled()) {
            return compiled.result();
        }
        // What a new member or import does to the meaning of other code shows only in the class files.
        RungResult contained = CompiledContainment.check(original.compiled(), compiled, target());
        return contained.passed() ? compiled.result() : contained;
    }

    private RungResult harmless(Climb climb) {
        return Capabilities.check(
                original.compiled(),
                climb.compiled(),
                run.request().config().verification().allow());
    }

    private RungResult reachingTestsPass(Climb climb) {
        TestRun tests = tests(climb, "reaching", original.reaching().classes());
        TestVerdict verdict = original.reaching().isEmpty()
                ? TestVerdict.ofAll(tests, baseline.inventory())
                : TestVerdict.ofReaching(tests, baseline.inventory(), original.reaching());
        climb.tests(verdict.evidence(original.reaching(), baseline.inventory()));
        return verdict.result();
    }

    private Replay replay(Climb climb) {
        return new Replay(
                run.ports().jvm(),
                run.directory("attempt-" + climb.id()).resolve("replay"),
                run.request().config().verification());
    }

    private ClaimReplay claims(Climb climb) {
        return new ClaimReplay(
                run.directory("attempt-" + climb.id()).resolve("claims"),
                target().id().parameterTypes().size(),
                (proposed, label) -> replay(climb)
                        .alikeOn(
                                proposed,
                                original.replay(),
                                run.stack().runtimePath(target(), climb.classes()),
                                run.stack()
                                        .runtimePath(
                                                target(), original.compiled().classes()),
                                label));
    }

    private RungResult replaysAlike(Climb climb) {
        Replay replay = replay(climb);
        List<Path> candidate = run.stack().runtimePath(target(), climb.classes());
        List<Path> before =
                run.stack().runtimePath(target(), original.compiled().classes());
        String label = "attempt-" + climb.id();
        ReplayOutcome outcome = original.scaled()
                .alsoAlike(replay.compare(original.replay(), candidate, before, label), replay, candidate, label);
        climb.replay(outcome.evidence());
        return outcome.rung();
    }

    private static RungResult stillIn(Climb climb, Measurement measurement) {
        climb.measurement(measurement);
        return new RungResult(
                Rung.QUICK_MEASUREMENT,
                measurement.verdict() != Verdict.NOT_FASTER,
                measurement.reason(),
                List.of(),
                measurement.millis());
    }

    private RungResult allTestsPass(Climb climb) {
        TestVerdict verdict = TestVerdict.ofAll(tests(climb, "all", Map.of()), baseline.inventory());
        climb.tests(verdict.evidence(original.reaching(), baseline.inventory()));
        return verdict.result();
    }

    private TestRun tests(Climb climb, String which, Map<String, List<String>> chosen) {
        return new AttemptTests(run, baseline, run.stack().classesWith(target(), climb.classes()))
                .run("attempt-" + climb.id() + "-" + which, chosen);
    }

    private RungResult faster(Climb climb, int candidates) {
        Measurement measurement = measurer(
                        run.directory("attempt-" + climb.id()).resolve("measurement"))
                .measure(request(climb, "measurement"), candidates);
        if (measurement.verdict() == Verdict.FASTER) {
            measurement = onScenarios(climb, measurement);
        }
        if (measurement.verdict() == Verdict.FASTER) {
            measurement = onBenchmarks(climb, measurement);
        }
        if (measurement.verdict() == Verdict.FASTER) {
            measurement = withoutLeak(climb, measurement);
        }
        climb.measurement(measurement);
        return new RungResult(
                Rung.MEASUREMENT,
                measurement.verdict() == Verdict.FASTER,
                measurement.verdict().label() + ": " + measurement.reason(),
                List.of(measurement.clockReason()),
                measurement.millis());
    }

    private Measurement onScenarios(Climb climb, Measurement recorded) {
        OriginalReplay scaled = original.scaled().original();
        MeasurementRequest request = scaled == null
                ? request(climb, "scenarios")
                : new MeasurementRequest(
                        "scenarios",
                        target().id(),
                        scaled.workload().recording(),
                        scaled.usable(),
                        scaled.mutatesInputs(),
                        run.stack().runtimePath(target(), original.compiled().classes()),
                        run.stack().runtimePath(target(), climb.classes()));
        return new ScenarioMeasurer(
                        conditions(run.directory("attempt-" + climb.id()).resolve("scenarios")))
                .measure(request, original.scaled().choice(), recorded);
    }

    private Measurement onBenchmarks(Climb climb, Measurement measured) {
        BenchmarkChoice choice = original.benchmarks().choice();
        return new BenchmarkMeasurer(
                        conditions(run.directory("attempt-" + climb.id()).resolve("benchmarks")))
                .measure(
                        choice,
                        original.benchmarks()
                                .with(run.stack()
                                        .runtimePath(
                                                target(), original.compiled().classes())),
                        original.benchmarks().with(run.stack().runtimePath(target(), climb.classes())),
                        measured);
    }

    private Measurement withoutLeak(Climb climb, Measurement measured) {
        return new RetentionMeasurer(
                        run.ports().jvm(),
                        run.directory("attempt-" + climb.id()).resolve("heap"),
                        run.ports().console())
                .measure(request(climb, "repeated"), measured);
    }

    private RungResult agreed(Climb climb) {
        long started = System.nanoTime();
        PanelResult result = run.panel(claims(climb))
                .vote(new Submission(
                        climb.attempt(null),
                        target().file(),
                        original.source(),
                        climb.proposal().source()));
        climb.panel(result);
        return new RungResult(
                Rung.PANEL,
                result.outcome() == PanelResult.Outcome.AGREED,
                result.reason(),
                List.of(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private Target target() {
        return original.target();
    }

    private Measurer measurer(Path directory) {
        return new Measurer(conditions(directory));
    }

    private Conditions conditions(Path directory) {
        return new Conditions(
                run.ports().jvm(),
                directory,
                run.request().config().thresholds(),
                run.request().config().benchmarking(),
                run.ports().console());
    }

    private MeasurementRequest request(Climb climb, String label) {
        return new MeasurementRequest(
                        label,
                        target().id(),
                        original.workload().recording(),
                        original.replay().usable(),
                        original.replay().mutatesInputs(),
                        run.stack().runtimePath(target(), original.compiled().classes()),
                        run.stack().runtimePath(target(), climb.classes()))
                .verified();
    }

    private boolean climb(Climb climb, Rung rung, Supplier<RungResult> step) {
        String what = "#" + climb.id() + " " + target().id().shortName() + ": " + rung.label();
        if (rung == Rung.CONTAINMENT) {
            // Written down before it climbs, for those who watch.
            run.journal().attempt(climb.attempt(null));
        }
        try (Console.Step progress = run.ports().console().step(what)) {
            boolean goesOn = climb.reach(step.get());
            run.journal().attempt(climb.attempt(null));
            return goesOn;
        }
    }
}
