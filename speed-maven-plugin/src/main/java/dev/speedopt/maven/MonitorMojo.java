package dev.speedopt.maven;

import dev.speedopt.evidence.RunFiles;
import dev.speedopt.monitor.Monitor;
import dev.speedopt.monitor.Watched;
import dev.speedopt.project.ProjectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows a run live in the browser, and its metrics at {@code /metrics}, until it is stopped with Ctrl-C. The run is one that
 * another terminal drives with {@code mvn speed:optimize}; it may begin before or after. Nothing can be changed from the page.
 */
@Mojo(name = "monitor", aggregator = true, threadSafe = true)
public class MonitorMojo extends AbstractMojo {
    private final MavenSession session;

    /** Port to listen on, 0 to 65535; 0 takes a free one. */
    @Parameter(property = "speed.port", defaultValue = "8080")
    private int port = 8080;

    /** Address to listen on. Without it nobody but this machine can look: the page shows source code and has no password. */
    @Parameter(property = "speed.address")
    private @Nullable String address;

    @Inject
    public MonitorMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException {
        MavenProject top = session.getTopLevelProject();
        RunFiles files = new RunFiles(Path.of(top.getBuild().getDirectory(), RunFiles.WORK_DIRECTORY));
        Watched watched = new Watched(top.getName(), top.getBasedir().toPath(), files);
        try (Monitor monitor = Monitor.start(watched, listening(), Monitor.port(port))) {
            if (!monitor.address().getAddress().isLoopbackAddress()) {
                getLog().warn("Everybody who reaches this machine can look: there is no password.");
            }
            getLog().info("Open " + monitor.url() + " and stop with Ctrl-C.");
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private InetAddress listening() {
        try {
            return address == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new ProjectException("speed.address is no address of this machine: " + address
                    + ". Leave it out to listen on this machine alone.");
        }
    }
}
