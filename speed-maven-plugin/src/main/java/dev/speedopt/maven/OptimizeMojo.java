package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.Optimizer;
import dev.speedopt.optimization.RangeChoice;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.shard.ShardChoice;
import dev.speedopt.optimization.shard.ShardRunner;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes methods faster and proves it: proposes, compiles, tests, replays, measures in pairs, and commits what holds to a
 * branch of its own. The working tree, the index and the current branch stay as they are.
 */
@Mojo(name = "optimize", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class OptimizeMojo extends StageMojo {
    /**
     * What to optimise: {@code pkg.Class#method}, {@code pkg.Class#method(int,String)}, {@code pkg.Class} or {@code pkg.**}.
     * Without it: the hottest methods that the tests reach.
     */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Only the methods touched after this commit, branch or tag: {@code HEAD~1}, {@code origin/main}. */
    @Parameter(property = "speed.since")
    private @Nullable String since;

    /** Only the methods that this commit changed, as far as they are still there. */
    @Parameter(property = "speed.commit")
    private @Nullable String commit;

    /** Whether one look must do: fewer pairs of measurements, the same gates. */
    @Parameter(property = "speed.quick")
    private boolean quick;

    /**
     * Time for the whole run ({@code 90s}, {@code 30m}, {@code 2h}); no new target is begun after it. Without it: ten
     * minutes where targets are to be found, a day where one is named.
     */
    @Parameter(property = "speed.budget")
    private @Nullable String budget;

    /** Kind of change that is wanted: {@code complexity_reduction}, {@code allocation_reduction} or {@code batch_operations}. */
    @Parameter(property = "speed.strategy")
    private @Nullable String strategy;

    /** Which part of a plan to run: {@code 3/8}. See {@code speed:plan}. */
    @Parameter(property = "speed.shard")
    private @Nullable String shard;

    /** How many parts there are, in a Kubernetes Indexed Job, which says the part itself. */
    @Parameter(property = "speed.shards")
    private @Nullable Integer shards;

    @Inject
    public OptimizeMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        new RangeChoice(open).choose(target, since, commit).ifPresent(chosen -> {
            OptimizationRequest request = search(chosen.selector(), settings);
            ShardChoice.of(shard, shards, System.getenv())
                    .map(choice -> new ShardRunner(open).run(request, choice))
                    .orElseGet(() -> Optional.of(new Optimizer(open).run(request)))
                    .ifPresent(run -> RunReport.of(open, run));
        });
    }

    private boolean sharded() {
        return shard != null || shards != null;
    }

    private OptimizationRequest search(@Nullable String selector, SpeedConfig settings) {
        return new OptimizationRequest(
                selector,
                settings,
                quick,
                TimeBudget.parse(budget != null ? budget : selector == null && !sharded() ? "10m" : "24h"),
                strategy,
                Extensions.proposers(),
                projectName(),
                pluginVersion(),
                access());
    }
}
