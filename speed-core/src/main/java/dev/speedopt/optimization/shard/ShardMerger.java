package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.MergeResult;
import dev.speedopt.evidence.MergeResult.Merged;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardResult;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.confirmation.WholeRun;
import dev.speedopt.optimization.ladder.Ladder;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Sharing;
import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.change.LineMerge;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the shards of a plan have accepted: each change climbs the rungs about behaviour again, on top of those before it, and all of
 * them are confirmed as a whole. Once that is done, doing it again changes nothing.
 */
public final class ShardMerger {
    private final OptimizationPorts ports;

    public ShardMerger(OptimizationPorts ports) {
        this.ports = ports;
    }

    /** What to do about shards that have not been run. */
    public enum Incomplete {
        /** Refuse, and name them. */
        FAIL,
        /** Say so, and leave it to whoever runs the last one. */
        WAIT,
        /** Join the others. */
        MERGE
    }

    /**
     * @param planId of the plan; absent for the one of this commit
     * @param shards of the plan, where there are several for this commit; absent for any
     * @return empty where there was nothing to do
     */
    public Optional<RunResult> merge(
            OptimizationRequest request, @Nullable String planId, @Nullable Integer shards, Incomplete incomplete) {
        if (!request.config().git().autoCommit()) {
            throw new ProjectException("Shards meet in Git, and git.auto_commit is off. Turn it on for speed:merge.");
        }
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            Sharing sharing = Sharing.of(git, request.config().git(), ports.console());
            sharing.before();
            ShardPlans plans = new ShardPlans(git);
            ShardPlan plan = planId != null
                    ? plans.named(planId)
                    : plans.known(shards, request.selector())
                            .orElseThrow(
                                    () -> new ProjectException(
                                            "There is no plan for this commit here. Make one with"
                                                    + " speed:plan -Dspeed.shards=8 and run its shards, or fetch it (-Dspeed.push)."));
            List<ShardResult> results = IntStream.rangeClosed(1, plan.shards())
                    .mapToObj(shard -> plans.result(plan, shard))
                    .flatMap(Optional::stream)
                    .toList();
            List<Integer> missing = IntStream.rangeClosed(1, plan.shards())
                    .filter(shard -> results.stream().noneMatch(result -> result.shard() == shard))
                    .boxed()
                    .toList();
            if (!missing.isEmpty() && !goesOn(plan, missing, incomplete)) {
                return Optional.empty();
            }
            List<String> inputs = results.stream()
                    .map(result -> result.shard() + "/" + result.run() + "/" + result.tip())
                    .toList();
            Optional<MergeResult> before =
                    plans.merge(plan).filter(done -> done.inputs().equals(inputs));
            if (before.isPresent()) {
                ports.console()
                        .info("The shards of plan " + plan.id() + " were joined already (run "
                                + before.get().run() + ", "
                                + (before.get().branch() == null
                                        ? "nothing holds"
                                        : before.get().branch())
                                + "): nothing to do.");
                return Optional.empty();
            }
            sharing.fetchRuns(results);
            List<Change> changes = new ShardChanges(ports.project(), git).of(plan, results);
            return Optional.of(join(request, plan, changes, inputs, missing));
        }
    }

    private boolean goesOn(ShardPlan plan, List<Integer> missing, Incomplete incomplete) {
        String which = missing.size() + " of " + plan.shards() + " shards of plan " + plan.id()
                + " have not been run: "
                + String.join(", ", missing.stream().map(String::valueOf).toList());
        String cure = "speed:optimize -Dspeed.shard=" + missing.get(0) + "/" + plan.shards();
        switch (incomplete) {
            case FAIL ->
                throw new ProjectException(
                        which + ". Run them (" + cure + "), or join the others with" + " -Dspeed.incomplete=merge.");
            case WAIT -> {
                ports.console().info(which + ". Whoever runs the last one joins them.");
                return false;
            }
            default -> {
                ports.console().warn(which + ". The others are joined without them (" + cure + " runs the first).");
                return true;
            }
        }
    }

    private RunResult join(
            OptimizationRequest request,
            ShardPlan plan,
            List<Change> changes,
            List<String> inputs,
            List<Integer> missing) {
        List<Target> targets = changes.stream().map(Change::target).distinct().toList();
        try (Run run = Run.assigned(ports, request.of(targets.isEmpty() ? null : TargetList.of(targets)))) {
            Map<Change, Integer> attempts = new HashMap<>();
            if (!targets.isEmpty()) {
                Baseline baseline = Baseline.of(run, targets);
                for (Change change : changes) {
                    attempts.put(change, lay(run, baseline, change));
                }
                // What the shards measured was not this stack.
                new WholeRun(run, baseline).confirm(1);
            }
            MergeResult merged = new MergeResult(
                    1,
                    plan.id(),
                    run.journal().run(),
                    run.journal().result().branch(),
                    inputs,
                    missing,
                    changes.stream()
                            .map(change -> merged(run, change, attempts.get(change)))
                            .toList());
            run.git().ifPresent(git -> new ShardPlans(git).write(plan, merged));
            return run.finish();
        }
    }

    /** The number of its attempt; null where no ground could be laid for it. */
    private static @Nullable Integer lay(Run run, Baseline baseline, Change change) {
        Optional<Attempt> known = run.journal().attempts(change.target().id().toString()).stream()
                .filter(attempt -> attempt.decision() != null
                        && attempt.proposer()
                                .equals("shard:" + change.attempt().run() + "/"
                                        + change.attempt().id()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        Optional<TargetBaseline> ground = new Groundwork(run, baseline).of(change.target());
        if (ground.isEmpty()) {
            return null;
        }
        TargetBaseline original = ground.get();
        String text = LineMerge.onto(original.source(), change.before(), change.after())
                .orElse(change.after());
        Climb climb = run.settlement().begin(proposal(change, text), original.source());
        if (new Ladder(run, baseline, original).behaves(climb)) {
            if (change.attempt().measurement() != null) {
                climb.measurement(change.attempt().measurement());
            }
            run.settlement()
                    .accept(
                            climb,
                            "it was proved in run " + change.attempt().run() + ", attempt "
                                    + change.attempt().id()
                                    + ", and behaves alike on top of the other shards' changes");
        } else {
            run.settlement().refuse(climb, climb.refusal());
        }
        return climb.id();
    }

    private static Proposal proposal(Change change, String text) {
        Attempt proved = change.attempt();
        return new Proposal(
                change.target(),
                "shard:" + proved.run() + "/" + proved.id(),
                proved.title(),
                proved.changes(),
                "",
                proved.strategy(),
                text);
    }

    private static Merged merged(Run run, Change change, @Nullable Integer attempt) {
        String name = change.attempt().run() + "/" + change.attempt().id();
        String target = change.target().id().toString();
        return run.journal().attempts().stream()
                .filter(each -> attempt != null && each.id() == attempt && each.decision() != null)
                .map(each -> new Merged(
                        name,
                        target,
                        each.accepted(),
                        java.util.Objects.requireNonNull(each.decision()).reason()))
                .findFirst()
                .orElseGet(() -> new Merged(name, target, false, "no ground could be laid for it here"));
    }
}
