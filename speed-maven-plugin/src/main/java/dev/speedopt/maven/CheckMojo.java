package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RegressionCheck.State;
import dev.speedopt.optimization.comparison.CheckForRegressions;
import dev.speedopt.optimization.comparison.ComparisonSettings;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.report.CheckSummary;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the code became slower: builds the code of a baseline or of a commit again, and runs it in pairs against the
 * code as it is now, over calls recorded now. A proved regression fails the build; what cannot be told does not.
 */
@Mojo(name = "check", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class CheckMojo extends StageMojo {
    /** Name of the baseline to check against, see {@code speed:baseline}. Without it: that of the branch checked out. */
    @Parameter(property = "speed.baseline")
    private @Nullable String baseline;

    /** Commit, branch or tag to check against in place of a baseline: {@code origin/main}. */
    @Parameter(property = "speed.base")
    private @Nullable String base;

    /** The targets. Without it: those of the baseline; with {@code speed.base}, the methods that differ. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Per cent of time more that count as a regression. Without it: {@code thresholds.noise_floor}. */
    @Parameter(property = "speed.regression")
    private @Nullable Double regression;

    /** Whether a regression fails the build. */
    @Parameter(property = "speed.fail-on-regression", defaultValue = "true")
    private boolean failOnRegression;

    /** Whether a check that cannot tell fails the build. */
    @Parameter(property = "speed.fail-on-inconclusive", defaultValue = "false")
    private boolean failOnInconclusive;

    @Inject
    public CheckMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) throws MojoFailureException {
        RegressionCheck check = new CheckForRegressions(
                        open,
                        new ComparisonSettings(
                                baseline, base, target, regression, settings, projectName(), pluginVersion()))
                .run();
        CheckSummary.lines(check).forEach(open.console()::info);
        new CiOutput(open, projectName(), pluginVersion()).check(check);
        String sentence = CheckSummary.sentence(check);
        if ((check.state() == State.REGRESSION && failOnRegression)
                || (check.state() == State.INCONCLUSIVE && failOnInconclusive)) {
            throw new MojoFailureException(sentence);
        }
        open.console().info(sentence);
    }
}
