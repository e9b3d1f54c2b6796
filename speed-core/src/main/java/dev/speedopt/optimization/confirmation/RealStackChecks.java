package dev.speedopt.optimization.confirmation;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.measurement.Conditions;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.ladder.AttemptTests;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Stack;
import dev.speedopt.project.Console;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.verification.tests.ReachingTests;
import dev.speedopt.verification.tests.TestVerdict;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same with the user's tests, replay and forks. The base is the user's code, compiled by speed as the changes are. */
final class RealStackChecks implements StackChecks {
    private static final String FOLDER = "confirmation";

    private final Run run;
    private final Run base;
    private final Baseline baseline;
    private final Map<MethodId, TargetBaseline> originals = new HashMap<>();
    private final Map<MethodId, String> unlaid = new HashMap<>();
    private int times;

    RealStackChecks(Run run, Baseline baseline) {
        this.run = run;
        this.base = run.beside(new Stack(run.ports().project()), FOLDER);
        this.baseline = baseline;
    }

    @Override
    public RungResult suite(Stack stack) {
        times++;
        try (Console.Step step = run.ports().console().step("All accepted changes together: all tests")) {
            return TestVerdict.ofAll(
                            new AttemptTests(run, baseline, stack.classes()).run(FOLDER + "-" + times, Map.of()),
                            baseline.inventory())
                    .result();
        }
    }

    @Override
    public RungResult behaves(Stack stack, Change change) {
        Target target = change.target();
        TargetBaseline original = original(target);
        if (original == null) {
            return RungResult.failed(
                    Rung.REPLAY, "it cannot be compared with the base: " + unlaid.get(target.id()), List.of(), 0);
        }
        times++;
        String label = FOLDER + "-" + change.attempt().id() + "-" + times;
        try (Console.Step step = run.ports()
                .console()
                .step("All accepted changes together: replay of " + target.id().shortName())) {
            return new Replay(
                            run.ports().jvm(),
                            base.directory("replay-" + change.attempt().id()),
                            run.request().config().verification())
                    .compare(original.replay(), path(stack, target), basePath(original), label)
                    .rung();
        }
    }

    @Override
    public Measurement faster(Stack stack, Change change) {
        Target target = change.target();
        TargetBaseline original = Objects.requireNonNull(original(target), "it was replayed before");
        times++;
        return new Measurer(new Conditions(
                        run.ports().jvm(),
                        base.directory("measurement-" + change.attempt().id() + "-" + times),
                        run.request().config().thresholds(),
                        run.request().config().benchmarking(),
                        run.ports().console()))
                .measure(
                        new MeasurementRequest(
                                "all accepted changes against the base",
                                target.id(),
                                original.workload().recording(),
                                original.replay().usable(),
                                original.replay().mutatesInputs(),
                                basePath(original),
                                path(stack, target)),
                        1);
    }

    @Override
    public List<String> reaching(Change change) {
        Workload workload = baseline.workloads().get(change.target().id());
        return workload == null ? List.of() : new ReachingTests(workload.reachingTests()).names();
    }

    private static List<Path> path(Stack stack, Target target) {
        return stack.runtimePath(target, Objects.requireNonNull(stack.classes().get(target.module())));
    }

    private List<Path> basePath(TargetBaseline original) {
        return base.stack().runtimePath(original.target(), original.compiled().classes());
    }

    private @Nullable TargetBaseline original(Target target) {
        if (!originals.containsKey(target.id()) && !unlaid.containsKey(target.id())) {
            new Groundwork(base, baseline, context -> java.util.Optional.empty(), unlaid::put)
                    .of(target)
                    .ifPresent(found -> originals.put(target.id(), found));
        }
        return originals.get(target.id());
    }
}
