package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.optimization.comparison.ComparisonSettings;
import dev.speedopt.optimization.comparison.TakeBaseline;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.report.BaselineSummary;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the present state for later checks, under {@code refs/speed/data}: which code it is and what the tests do with each
 * target. {@code speed:check} builds that code again and runs it against later code; times are not kept, for they mean nothing
 * on another day. Working tree, index and branch stay as they are.
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class BaselineMojo extends StageMojo {
    /** Name of the baseline. Without it: the branch that is checked out. */
    @Parameter(property = "speed.baseline")
    private @Nullable String baseline;

    /** The targets: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. Without it: the hottest of all. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    @Inject
    public BaselineMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        StoredBaseline taken = new TakeBaseline(
                        open,
                        new ComparisonSettings(baseline, null, target, null, settings, projectName(), pluginVersion()))
                .take();
        BaselineSummary.lines(taken).forEach(open.console()::info);
    }
}
