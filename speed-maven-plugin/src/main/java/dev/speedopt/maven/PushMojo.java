package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.maven.console.MavenConsole;
import dev.speedopt.optimization.run.Sharing;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shares what speed keeps in Git with another repository: branches of runs, attempts, notes, and the records of all runs, which
 * are joined with those that are there. Runs no code of the project, so keys may be at hand that a run should not see.
 */
@Mojo(name = "push", aggregator = true, threadSafe = true)
public class PushMojo extends AbstractMojo {
    private final MavenSession session;
    private final MojoExecution execution;

    /** Name or address of the other repository. Without it: {@code git.push}, else {@code origin}. */
    @Parameter(property = "speed.remote")
    private @Nullable String remote;

    /** Folder of the configuration files, where it is neither {@code config} nor {@code .speed} in the top folder. */
    @Parameter(property = "speed.config")
    private @Nullable File config;

    @Inject
    public PushMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoFailureException {
        try (SpeedRepository git =
                SpeedRepository.open(session.getTopLevelProject().getBasedir().toPath())) {
            SpeedConfig.Git settings =
                    UserSettings.load(session, execution, config).git();
            MavenConsole console =
                    new MavenConsole(getLog(), session.getRequest().isInteractiveMode());
            Sharing.of(git, settings, console)
                    .everything(remote != null ? remote : settings.remote().orElse("origin"));
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
