package dev.speedopt.optimization.baseline;

import dev.speedopt.adequacy.mutation.MutantReplay;
import dev.speedopt.adequacy.mutation.Mutations;
import dev.speedopt.adequacy.mutation.TestedModule;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.Target;
import dev.speedopt.verification.replay.Replay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The mutation score of a target, by the tests that reach it and by the calls that candidates are compared on. */
final class MutationTaker {
    private final Run run;
    private final Baseline baseline;
    private final TargetBaseline original;
    private final Path directory;

    /** @param directory for everything that is written */
    MutationTaker(Run run, Baseline baseline, TargetBaseline original, Path directory) {
        this.run = run;
        this.baseline = baseline;
        this.original = original;
        this.directory = directory;
    }

    MutationEvidence take() {
        MutationEvidence found = mayRun()
                ? taken()
                : MutationEvidence.notTaken(
                        target().id(),
                        "mutants are broken code that has the rights of your tests, and this machine has no sandbox for"
                                + " them. Install bubblewrap, or set verification.sandbox: none");
        EvidenceJson.write(found, directory.resolve("mutation.json"));
        return found;
    }

    /** A mutated condition may delete what the original spares: that needs walls, or the user's word. */
    private boolean mayRun() {
        return run.ports().jvm().sandbox().isolates()
                || run.request().config().verification().sandbox() == SpeedConfig.Sandboxing.NONE;
    }

    private MutationEvidence taken() {
        Path classes = original.compiled().classes();
        Replay replay = new Replay(
                run.ports().jvm(),
                directory.resolve("replay"),
                run.request().config().verification());
        return new Mutations(
                        run.ports().jvm(),
                        run.ports().libraries(),
                        run.ports().console(),
                        run.ports().project().root(),
                        run.ports().project().cacheDirectory().resolve("mutants"))
                .take(
                        target().id(),
                        classes,
                        run.ports().project().modules().stream()
                                .filter(module -> !reaching(module).isEmpty())
                                .map(module -> new TestedModule(
                                        module.id(),
                                        module.baseDirectory(),
                                        run.stack().runtimePath(module, target(), classes),
                                        reaching(module)))
                                .toList(),
                        new MutantReplay(
                                replay,
                                original.replay(),
                                target().id(),
                                run.stack().runtimePath(target(), classes),
                                directory.resolve("mutants")),
                        directory);
    }

    /** Classes of one module that reach the target; where only the module is known, or not even that, all that ran. */
    private List<String> reaching(ModuleModel module) {
        Map<String, List<String>> known = original.reaching().classes();
        if (!original.reaching().isEmpty() && !known.containsKey(module.id())) {
            return List.of();
        }
        List<String> named = known.getOrDefault(module.id(), List.of());
        return named.isEmpty() ? baseline.inventory().classes(module.id()) : named;
    }

    private Target target() {
        return original.target();
    }
}
