package dev.speedopt.optimization.aside;

import dev.speedopt.analysis.EstimatedGain;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Contexts;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.Target;
import dev.speedopt.verification.capability.Capabilities;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.containment.CompiledContainment;
import dev.speedopt.verification.containment.Containment;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proposals as patches, ranked by a guess: each was compiled and its bytecode searched, none was run, replayed or measured. Or,
 * without asking anybody, what would be sent.
 */
public final class Generator {
    /** Folder of such runs under {@code target/speed}. */
    public static final String FOLDER = "generate";

    private final OptimizationPorts ports;

    public Generator(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * At most {@code verification.maximum_attempts} for each target.
     *
     * @return held proposals with their patches, the most promising first, and refused ones with the reason
     */
    public RunResult generate(OptimizationRequest request) {
        try (Run run = Aside.open(ports, request, FOLDER, selector(request))) {
            Baseline baseline = Baseline.profiled(run);
            for (Target target : baseline.targets()) {
                propose(run, baseline, target);
                run.journal().spent(run.proposers().spent());
                run.journal().close(target.id().toString());
            }
            return run.finish();
        }
    }

    /**
     * Writes exactly what {@link #generate} would send at first, one file a request, and sends nothing.
     *
     * @return the files
     */
    public List<Path> dryRun(OptimizationRequest request) {
        List<Path> files = new ArrayList<>();
        try (Run run = Aside.open(ports, silent(request), FOLDER, selector(request))) {
            Baseline baseline = Baseline.profiled(run);
            Path folder =
                    emptied(ports.project().workDirectory().resolve(FOLDER).resolve("prompts"));
            for (Target target : baseline.targets()) {
                for (String text : run.proposers().previews(context(run, baseline, target))) {
                    Path file = folder.resolve(String.format("%03d.txt", files.size() + 1));
                    files.add(write(file, text));
                }
            }
            run.finish();
            return files;
        }
    }

    private void propose(Run run, Baseline baseline, Target target) {
        TargetContext context = context(run, baseline, target);
        Path folder = run.directory("target-" + target.id().fileName());
        Compilation compilation = Compilation.of(run.stack().onTop(target), target, context.source());
        CompiledFile original = compilation.compileOriginal(folder.resolve("classes"));
        if (!original.compiled()) {
            run.journal()
                    .skip(
                            target.id().toString(),
                            "its file cannot be compiled on its own. "
                                    + original.result().summary());
            return;
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Proposer proposer : run.proposers().all()) {
            proposals.addAll(proposer.propose(context, List.of()));
        }
        proposals.stream()
                .sorted(Comparator.comparingDouble((Proposal proposal) ->
                                EstimatedGain.of(target.id(), context.source(), proposal.source()))
                        .reversed())
                .limit(run.request().config().verification().maximumAttempts())
                .forEach(proposal -> settle(run, context, compilation, original, proposal));
        if (proposals.isEmpty()) {
            run.journal().skip(target.id().toString(), "no proposer has anything to say about it");
        }
    }

    private static void settle(
            Run run, TargetContext context, Compilation compilation, CompiledFile original, Proposal proposal) {
        Climb climb = run.settlement().begin(proposal, context.source());
        run.proposers().became(proposal, climb.id());
        if (looksRight(run, context, compilation, original, climb)) {
            run.settlement().hold(climb, "it compiles and needs nothing new; nobody has run, replayed or measured it");
        } else {
            run.settlement().refuse(climb, climb.refusal());
        }
    }

    private static boolean looksRight(
            Run run, TargetContext context, Compilation compilation, CompiledFile original, Climb climb) {
        String candidate = climb.proposal().source();
        if (!climb.reach(Containment.check(context.source(), candidate, context.target()))) {
            return false;
        }
        CompiledFile compiled = compilation.compile(
                candidate, run.directory("attempt-" + climb.id()).resolve("classes"));
        if (!climb.reach(compiled.result())) {
            return false;
        }
        RungResult outside = CompiledContainment.check(original, compiled, context.target());
        if (!outside.passed()) {
            return climb.reach(outside);
        }
        return climb.reach(Capabilities.check(
                original, compiled, run.request().config().verification().allow()));
    }

    private static TargetContext context(Run run, Baseline baseline, Target target) {
        Workload workload = baseline.workloads().get(target.id());
        String source = run.stack().source(target);
        return workload == null
                ? new TargetContext(target, run.stack().onTop(target), source, "No test calls it.")
                : Contexts.of(run, target, source, workload);
    }

    private static String selector(OptimizationRequest request) {
        return request.selector() == null ? "" : request.selector();
    }

    /** The same request of a user who lets nothing out, so that nothing can be. */
    private static OptimizationRequest silent(OptimizationRequest request) {
        SpeedConfig.Models models = request.config().models();
        return request.with(request.config()
                .with(new SpeedConfig.Models(
                        false,
                        models.consensusRequired(),
                        models.models(),
                        models.egress(),
                        models.budget(),
                        models.timeoutSeconds(),
                        models.cassettes(),
                        models.prompts())));
    }

    private static Path emptied(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var old = Files.newDirectoryStream(folder, "*.txt")) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new ProjectException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
