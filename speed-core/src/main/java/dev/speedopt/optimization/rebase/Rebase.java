package dev.speedopt.optimization.rebase;

import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.optimization.aftermath.KeptRuns;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.ladder.Ladder;
import dev.speedopt.optimization.rebase.Reapplication.Outcome;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.past.AcceptedChange;
import dev.speedopt.repository.past.AcceptedChanges;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One accepted change after the other, made again on top of those before it and judged there. */
final class Rebase {
    private final Run run;
    private final Baseline baseline;
    private final Relocation relocation;
    private final boolean sameMachine;
    private @Nullable CallGraph calls;

    Rebase(Run run, Baseline baseline, Relocation relocation, AcceptedChanges.OfRun old) {
        this.run = run;
        this.baseline = baseline;
        this.relocation = relocation;
        this.sameMachine = sameMachine(run, old.run());
    }

    /**
     * How it ended.
     *
     * @param kept whether it is on the new branch
     * @param words for people
     */
    record Ending(boolean kept, String words) {
        Ending {
            words = words.replaceAll("\\s*\\n\\s*", "; ");
        }
    }

    static String name(AcceptedChange change) {
        return change.attempt()
                .map(attempt ->
                        attempt.target().shortName() + " (attempt " + change.number() + ", " + attempt.title() + ")")
                .orElse("Attempt " + change.number());
    }

    /** @param last whether no later change is about the same method */
    Ending of(AcceptedChange change, Target target, boolean last) {
        String id = target.id().toString();
        if (run.journal().decided(id)) {
            return earlier(id);
        }
        Ending ending = again(change, target);
        if (!ending.kept()) {
            run.journal().note(name(change) + " was " + ending.words());
        }
        if (last) {
            run.journal().close(id);
        }
        return ending;
    }

    /** What an interrupted run had decided. */
    private Ending earlier(String id) {
        return run.journal().attempts(id).stream().anyMatch(Attempt::accepted)
                ? new Ending(true, "kept, before the run was interrupted")
                : new Ending(false, "dropped, before the run was interrupted");
    }

    private Ending again(AcceptedChange change, Target target) {
        String source = run.stack().source(target);
        Reapplication.Result made = new Reapplication(
                        relocation.method(change),
                        JavaSource.parse(target.file().getFileName().toString(), source),
                        target.id())
                .make();
        if (made.outcome() != Outcome.MADE) {
            return new Ending(false, (made.outcome() == Outcome.THERE ? "not needed: " : "dropped: ") + made.reason());
        }
        try {
            return new Groundwork(run, baseline)
                    .of(target)
                    .map(original -> judged(change, target, made, original))
                    .orElseGet(() -> new Ending(false, "dropped: nothing can be proved about its method any more"));
        } catch (ProjectException e) {
            return new Ending(false, "dropped: " + e.getMessage());
        }
    }

    private Ending judged(AcceptedChange change, Target target, Reapplication.Result made, TargetBaseline original) {
        Ladder ladder = new Ladder(run, baseline, original);
        Climb climb = run.settlement().begin(Resolver.proposal(change, target, made), original.source());
        Optional<String> reason = made.sameCode() ? changed(change, target) : Optional.of("the method itself changed");
        String from = "attempt " + change.number() + " of run " + change.run();
        boolean holds = ladder.behaves(climb)
                && (reason.isEmpty()
                        ? ladder.keepsItsMeasurement(climb, change.attempt().orElseThrow())
                        : ladder.provesItself(climb, 1));
        if (!holds) {
            run.settlement().refuse(climb, climb.refusal());
            return new Ending(false, "dropped: " + climb.refusal());
        }
        String how = reason.map(why -> "measured again, because " + why)
                .orElse("its measurement holds, for nothing that it runs has changed");
        run.settlement().accept(climb, "made again from " + from + "; " + how);
        String moved = change.attempt()
                        .map(attempt -> attempt.target().equals(target.id()))
                        .orElse(true)
                ? ""
                : " as " + target.id().shortName();
        return new Ending(true, "kept" + moved + "; " + how);
    }

    /** Why its measurement may hold no longer, completing "because …"; empty when it does. */
    private Optional<String> changed(AcceptedChange change, Target target) {
        Attempt attempt = change.attempt().orElse(null);
        if (attempt == null
                || attempt.measurement() == null
                || attempt.measurement().verdict() != Verdict.FASTER
                || attempt.panel() == null) {
            return Optional.of("its evidence is not here");
        }
        if (!sameMachine) {
            return Optional.of("it is not known to have been measured on this machine and JDK");
        }
        if (!relocation.sameBuild()) {
            return Optional.of("the build changed");
        }
        if (calls == null) {
            calls = CallGraph.of(run.ports().project().modules());
        }
        return new Surroundings(
                        calls,
                        relocation.all(),
                        method -> relocation.before(change, method),
                        method -> run.stack().source(method).replace("\r\n", "\n"))
                .difference(target);
    }

    private static boolean sameMachine(Run run, String old) {
        List<String> here =
                Environment.describe(run.ports().jvm(), run.request().pluginVersion());
        return new KeptRuns(run.ports().project().workDirectory())
                .find(old)
                .map(earlier -> tail(earlier.environment()).equals(tail(here)))
                .orElse(false);
    }

    /** Without the version of speed itself. */
    private static List<String> tail(List<String> environment) {
        return environment.isEmpty() ? environment : environment.subList(1, environment.size());
    }
}
