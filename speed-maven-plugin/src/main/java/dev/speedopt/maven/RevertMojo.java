package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.aftermath.Revert;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes an accepted optimisation back by a revert commit, with the reason, as {@code git revert} would: on what is checked out
 * where that has it, else on the run's own branch, and then no file is touched. History and evidence are told.
 */
@Mojo(name = "revert", aggregator = true, threadSafe = true)
public class RevertMojo extends GitMojo {
    /** The commit: its id or any other name that Git has for it. */
    @Parameter(property = "speed.commit", required = true)
    private String commit = "";

    /** Why, in a sentence; it goes into the message and the history. */
    @Parameter(property = "speed.reason", defaultValue = "No reason was given.")
    private String reason = "";

    @Inject
    public RevertMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    void run(SpeedConfig settings) {
        new Revert(root(), settings.git()).revert(commit, reason).forEach(getLog()::info);
    }
}
