package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Rejudged;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.optimization.decision.Decide;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.DecisionSummary;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Judges measurements of an earlier run by other thresholds: {@code speed.threshold}, {@code speed.thresholds.noise_floor},
 * {@code speed.benchmarking.confidence_level}. Nothing is measured again, and nothing is committed.
 */
@Mojo(name = "decide", aggregator = true, threadSafe = true, requiresProject = true)
public class DecideMojo extends AbstractMojo {
    private final MavenSession session;
    private final MojoExecution execution;

    /** Per cent of time that must be saved, 0 to 100, in place of {@code thresholds.minimum_improvement}. */
    @Parameter(property = "speed.threshold")
    private @Nullable Double threshold;

    /** Id of a run, or a JSON file of evidence. Without it: the last run and the last benchmark in {@code target/speed}. */
    @Parameter(property = "speed.run")
    private @Nullable String run;

    /** Folder of the configuration files, where it is neither {@code config} nor {@code .speed} in the top folder. */
    @Parameter(property = "speed.config")
    private @Nullable File config;

    @Inject
    public DecideMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoFailureException {
        try {
            SpeedConfig settings = UserSettings.load(session, execution, config);
            if (threshold != null) {
                settings = settings.withMinimumImprovement(threshold);
            }
            Path top = session.getTopLevelProject().getBasedir().toPath();
            Path work = Path.of(session.getTopLevelProject().getBuild().getDirectory(), RunFiles.WORK_DIRECTORY);
            List<Rejudged> judged = new Decide(settings).judge(top, work, run);
            DecisionSummary.lines(Decide.thresholds(settings), judged).forEach(getLog()::info);
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
