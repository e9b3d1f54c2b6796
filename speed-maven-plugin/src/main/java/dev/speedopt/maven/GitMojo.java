package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.project.DiskFull;
import dev.speedopt.project.ProjectException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that only look after Git and {@code target/speed} have in common: nothing is compiled, and nothing is run. */
abstract class GitMojo extends AbstractMojo {
    private final MavenSession session;
    private final MojoExecution execution;

    /** Folder of the configuration files, where it is neither {@code config} nor {@code .speed} in the top folder. */
    @Parameter(property = "speed.config")
    private @Nullable File config;

    GitMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /** Does the work, once nothing was found wrong with the settings. */
    abstract void run(SpeedConfig settings);

    /** The top folder of the build. */
    final Path root() {
        return session.getTopLevelProject().getBasedir().toPath();
    }

    /** {@code target/speed} of the top module. */
    final Path workDirectory() {
        return Path.of(session.getTopLevelProject().getBuild().getDirectory(), RunFiles.WORK_DIRECTORY);
    }

    @Override
    public final void execute() throws MojoFailureException {
        try {
            run(UserSettings.load(session, execution, config));
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoFailureException(DiskFull.is(e) ? e.getMessage() + ": " + DiskFull.CURE : e.getMessage(), e);
        }
    }
}
