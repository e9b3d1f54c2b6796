package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardPlan.Shard;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.run.Sharing;
import dev.speedopt.optimization.shard.ShardPlans;
import dev.speedopt.repository.SpeedRepository;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Deals the methods that are worth looking at out to several machines, by the time that they are expected to take:
 * {@code target/speed/plan.json}, and {@code refs/speed/data} for the other machines. Nothing of the project runs for it.
 */
@Mojo(name = "plan", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class PlanMojo extends StageMojo {
    /** How many machines there are. */
    @Parameter(property = "speed.shards", required = true)
    private int shards;

    /** What to optimise, as for {@code speed:optimize}. Without it: everything that somebody has something to say about. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    @Inject
    public PlanMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        try (SpeedRepository git = SpeedRepository.open(open.project().root())) {
            Sharing sharing = Sharing.of(git, settings.git(), open.console());
            sharing.before();
            ShardPlan plan = new ShardPlans(git).make(open, request(target, settings), shards);
            open.console()
                    .info("Plan " + plan.id() + " for commit " + plan.base().substring(0, 8) + ":");
            for (Shard shard : plan.assignment()) {
                open.console()
                        .info(String.format(
                                "  shard %d/%d  %3d methods, %5.0f s expected",
                                shard.number(), plan.shards(), shard.targets().size(), shard.expectedSeconds()));
            }
            sharing.records();
            open.console()
                    .info("Run each with speed:optimize -Dspeed.shard=1/" + plan.shards()
                            + " …, and join them with speed:merge.");
        }
    }
}
