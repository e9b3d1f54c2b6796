package dev.speedopt.optimization.baseline;

import dev.speedopt.optimization.run.Run;
import dev.speedopt.probe.own.BenchmarkClasses;
import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.verification.capability.SharedByThreads;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import dev.speedopt.verification.tests.ReachingTests;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays what attempts on one target are held against, or says why that target cannot be optimised. */
public final class Groundwork {
    private final Run run;
    private final Baseline baseline;
    private final Function<TargetContext, Optional<String>> further;
    private final BiConsumer<MethodId, String> passedOver;

    /** Asks no model for anything. */
    public Groundwork(Run run, Baseline baseline) {
        this(run, baseline, context -> Optional.empty());
    }

    /** @param further inputs, as {@link dev.speedopt.probe.input.ProposedInputs} reads them */
    public Groundwork(Run run, Baseline baseline, Function<TargetContext, Optional<String>> further) {
        this(run, baseline, further, (target, reason) -> {
            run.journal().skip(target.toString(), reason);
            if (baseline.targets().size() == 1 && !run.assigned()) {
                throw new ProjectException(target + " cannot be optimised: " + reason + ".");
            }
        });
    }

    /** @param passedOver is told of targets that no ground can be laid for, and why */
    public Groundwork(
            Run run,
            Baseline baseline,
            Function<TargetContext, Optional<String>> further,
            BiConsumer<MethodId, String> passedOver) {
        this.run = run;
        this.baseline = baseline;
        this.further = further;
        this.passedOver = passedOver;
    }

    /** Empty when the target was skipped; the journal has the reason. */
    public Optional<TargetBaseline> of(Target target) {
        Workload workload = baseline.workloads().get(target.id());
        if (workload == null || workload.callCount() == 0) {
            return skip(
                    target,
                    "no green test reaches it. Add a test that calls it with realistic inputs" + remark(target));
        }
        ReachingTests reaching = new ReachingTests(workload.reachingTests());
        if (!reaching.isEmpty() && baseline.inventory().size(reaching) == 0) {
            return skip(
                    target,
                    "the tests that reach it are red or flaky without any change. Mend " + reaching.names()
                            + ", or add a test that passes every time");
        }
        if (workload.calls().isEmpty()) {
            return skip(
                    target,
                    "none of its calls could be recorded (" + String.join("; ", workload.notCapturable())
                            + "). Add a test that calls it with plain data");
        }
        Path directory = run.directory("target-" + target.id().fileName());
        String source = run.stack().source(target);
        Compilation compilation = Compilation.of(run.stack().onTop(target), target, source);
        CompiledFile original = compilation.compileOriginal(directory.resolve("classes"));
        if (!original.compiled()) {
            return skip(
                    target,
                    "its file cannot be compiled on its own. "
                            + original.result().summary());
        }
        List<Path> classPath = run.stack().runtimePath(target, original.classes());
        OriginalReplay replay = new Replay(
                        run.ports().jvm(),
                        directory.resolve("replay"),
                        run.request().config().verification())
                .original(
                        workload,
                        classPath,
                        workload.severalThreads() || SharedByThreads.is(original, target),
                        proposed(target, source, workload, directory));
        if (!replay.deterministic()) {
            return skip(target, replay.refusal());
        }
        if (!replay.untimed().isEmpty()) {
            String note = target.id().shortName() + ", not timed: " + replay.untimed();
            run.journal().note(note);
            run.ports().console().warn(note);
        }
        ScaledInputs scaled = new ScaledInputs(
                new Replay(
                        run.ports().jvm(),
                        directory.resolve("scaled"),
                        run.request().config().verification()),
                directory.resolve("scaled"),
                workload,
                replay.usable(),
                classPath);
        OwnBenchmarks benchmarks = new OwnBenchmarks(run, target, directory.resolve("benchmarks"), classPath);
        return Optional.of(new TargetBaseline(
                target, source, compilation, original, workload, reaching, replay, scaled, benchmarks));
    }

    private String remark(Target target) {
        List<Path> tests = List.of(run.stack().module(target).testClassesDirectory());
        return BenchmarkClasses.in(tests).isEmpty()
                ? ""
                : ": a benchmark is no test, because nothing says what it has to come to";
    }

    /** File with inputs that somebody proposes; null where nobody does, or no time is set aside for any. */
    private @Nullable Path proposed(Target target, String source, Workload workload, Path directory) {
        if (run.request().config().verification().inputSeconds() == 0) {
            return null;
        }
        return further.apply(Contexts.of(run, target, source, workload))
                .map(text -> {
                    Path file = directory.resolve("proposed.json");
                    try {
                        Files.createDirectories(directory);
                        return Files.writeString(file, text);
                    } catch (IOException e) {
                        throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
                    }
                })
                .orElse(null);
    }

    /** What only one target was asked for is refused aloud; among many it is passed over. */
    private Optional<TargetBaseline> skip(Target target, String reason) {
        passedOver.accept(target.id(), reason);
        return Optional.empty();
    }
}
