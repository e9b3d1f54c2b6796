package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.shard.ShardMerger;
import dev.speedopt.project.ProjectException;
import java.util.Arrays;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the shards of a plan have accepted on one branch: each change is verified again on top of the others, all of them are
 * measured against the base with fresh pairs, and what no longer holds is dropped with its reason.
 */
@Mojo(name = "merge", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class MergeMojo extends StageMojo {
    /** Id of the plan. Without it: the plan for the commit that is checked out. */
    @Parameter(property = "speed.plan")
    private @Nullable String plan;

    /** How many shards the plan has, where there are several plans for the commit. */
    @Parameter(property = "speed.shards")
    private @Nullable Integer shards;

    /** The targets that were planned, where there are several plans for the commit. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /**
     * What to do about shards that have not been run: {@code fail}; {@code wait}, which leaves it to whoever runs the last one;
     * {@code merge}, which joins the others.
     */
    @Parameter(property = "speed.incomplete", defaultValue = "fail")
    private String incomplete = "fail";

    @Inject
    public MergeMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        OptimizationRequest request = request(target, settings);
        new ShardMerger(open).merge(request, plan, shards, incomplete()).ifPresent(run -> RunReport.of(open, run));
    }

    private ShardMerger.Incomplete incomplete() {
        try {
            return ShardMerger.Incomplete.valueOf(incomplete.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ProjectException(
                    "speed.incomplete is '" + incomplete + "'; expected is one of "
                            + Arrays.toString(ShardMerger.Incomplete.values()).toLowerCase(Locale.ROOT) + ".",
                    e);
        }
    }
}
