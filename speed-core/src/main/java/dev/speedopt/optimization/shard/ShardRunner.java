package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardPlan.Planned;
import dev.speedopt.evidence.ShardPlan.Shard;
import dev.speedopt.evidence.ShardResult;
import dev.speedopt.optimization.Optimizer;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Sharing;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.util.List;
import java.util.Optional;

/** The story of one shard of a plan. Once it came to its end, on whatever machine, running it again changes nothing. */
public final class ShardRunner {
    private final OptimizationPorts ports;

    public ShardRunner(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param request whose selector, if any, is that of the plan
     * @return empty where there was nothing to do: the shard has run before, or has no targets
     * @throws ProjectException when it must refuse, with the cure
     */
    public Optional<RunResult> run(OptimizationRequest request, ShardChoice choice) {
        if (!request.config().git().autoCommit()) {
            throw new ProjectException("Shards meet in Git, and git.auto_commit is off. Turn it on for speed.shard.");
        }
        ShardPlan plan;
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            Sharing sharing = Sharing.of(git, request.config().git(), ports.console());
            sharing.before();
            ShardPlans plans = new ShardPlans(git);
            plan = plans.follow(ports, request, choice.of());
            Optional<ShardResult> before = plans.result(plan, choice.number());
            if (before.isPresent()) {
                ports.console()
                        .info("Shard " + choice + " of plan " + plan.id() + " was run already (run "
                                + before.get().run() + ", "
                                + before.get().accepted().size()
                                + " accepted): nothing to do.");
                sharing.again(before.get());
                return Optional.empty();
            }
        }
        return Optional.of(begin(request, plan, plan.assignment().get(choice.number() - 1), choice));
    }

    private RunResult begin(OptimizationRequest request, ShardPlan plan, Shard shard, ShardChoice choice) {
        ports.console()
                .info("Shard " + choice + " of plan " + plan.id() + ": "
                        + shard.targets().size() + " methods, " + Math.round(shard.expectedSeconds())
                        + " s expected");
        String selector =
                String.join(",", shard.targets().stream().map(Planned::target).toList());
        try (Run run = Run.assigned(ports, request.of(selector.isEmpty() ? null : selector))) {
            if (!shard.targets().isEmpty()) {
                List<Target> targets = TargetList.parse(selector)
                        .require(new SourceTree(ports.project().modules()));
                Optimizer.tell(run, Baseline.of(run, targets));
            }
            run.git().ifPresent(git -> new ShardPlans(git).write(plan, result(plan, shard, run, git)));
            return run.finish();
        }
    }

    private static ShardResult result(ShardPlan plan, Shard shard, Run run, SpeedRepository git) {
        RunResult soFar = run.journal().result();
        String branch = soFar.branch();
        return new ShardResult(
                1,
                plan.id(),
                shard.number(),
                soFar.run(),
                branch,
                branch == null ? null : git.tip("refs/heads/" + branch).orElse(null),
                soFar.attempts().stream()
                        .filter(Attempt::accepted)
                        .map(attempt -> attempt.target().toString())
                        .toList(),
                soFar.millis());
    }
}
