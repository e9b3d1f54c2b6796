package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.aftermath.Reset;
import dev.speedopt.project.ProjectException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Goes back to before the first run, as far as it is speed's: {@code target/speed}, the runs' branches, baselines, and the lock
 * of a run that was killed. Your files, branches and settings stay; so do attempts, history and evidence.
 */
@Mojo(name = "reset", aggregator = true, threadSafe = true)
public class ResetMojo extends GitMojo {
    /** Whether baselines and recordings of the tests stay. */
    @Parameter(property = "speed.preserve-baseline")
    private boolean preserveBaseline;

    /** Whether attempts, history, evidence and patches go too: everything that speed ever wrote here. */
    @Parameter(property = "speed.all")
    private boolean all;

    @Inject
    public ResetMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    void run(SpeedConfig settings) {
        if (all && preserveBaseline) {
            throw new ProjectException("speed.all and speed.preserve-baseline contradict each other. Leave one out.");
        }
        Reset.Extent extent =
                all ? Reset.Extent.EVERYTHING : preserveBaseline ? Reset.Extent.RUNS : Reset.Extent.BASELINES;
        new Reset(root(), workDirectory(), settings.git()).reset(extent).forEach(getLog()::info);
    }
}
