package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.DiskFull;
import dev.speedopt.project.ProjectException;
import java.io.File;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that do the work, or one stage of it, have in common: settings and ports in, a refusal out as one sentence. */
abstract class StageMojo extends AbstractMojo {
    private final MavenSession session;
    private final MojoExecution execution;
    private final MavenPorts ports;

    /** Folder of the configuration files, where it is neither {@code config} nor {@code .speed} in the top folder. */
    @Parameter(property = "speed.config")
    private @Nullable File config;

    /** Leaves everything alone. */
    @Parameter(property = "speed.skip")
    private boolean skip;

    /**
     * Image of a container that the measuring JVMs run in, with podman or docker: no network, a root that can only be read, a
     * set of processors.
     */
    @Parameter(property = "speed.container")
    @SuppressWarnings("UnusedVariable") // Declared for speed:help; ContainerChoice reads it for every goal.
    private @Nullable String container;

    /** Further options of {@code podman run} or {@code docker run}, separated by blanks: {@code --cpuset-cpus=2,3}. */
    @Parameter(property = "speed.container.options")
    @SuppressWarnings("UnusedVariable") // Declared for speed:help; ContainerChoice reads it for every goal.
    private @Nullable String containerOptions;

    StageMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        this.session = session;
        this.execution = execution;
        this.ports = ports;
    }

    /** Does the work, once nothing was found wrong with the settings. */
    abstract void run(OptimizationPorts open, SpeedConfig settings) throws MojoFailureException;

    /** A request for work that is about behaviour alone: nothing is measured, and no time is set. */
    final OptimizationRequest request(@Nullable String selector, SpeedConfig settings) {
        return new OptimizationRequest(
                selector,
                settings,
                true,
                Duration.ofDays(1),
                null,
                List.of(),
                projectName(),
                pluginVersion(),
                access());
    }

    /** How models are reached. */
    final ModelAccess access() {
        return ports.access(session);
    }

    /** For reports. */
    final String projectName() {
        return session.getTopLevelProject().getName();
    }

    /** For reports. */
    final String pluginVersion() {
        return execution.getVersion();
    }

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("speed is skipped (speed.skip)");
            return;
        }
        try {
            SpeedConfig settings = UserSettings.load(session, execution, config);
            run(ports.open(session, getLog()), settings);
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoFailureException(DiskFull.is(e) ? e.getMessage() + ": " + DiskFull.CURE : e.getMessage(), e);
        }
    }
}
