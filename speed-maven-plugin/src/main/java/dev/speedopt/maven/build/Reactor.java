package dev.speedopt.maven.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.project.MavenProject;

/**
 * The modules of the running build that have sources, in build order.
 *
 * @param root where Maven was started
 * @param workDirectory {@code target/speed} of the top module
 * @param modules aggregators left out
 */
public record Reactor(Path root, Path workDirectory, List<ReactorModule> modules) {
    public Reactor {
        modules = List.copyOf(modules);
    }

    /** To be called from a goal whose forked lifecycle has compiled main and test classes. */
    public static Reactor of(MavenSession session, LifecycleExecutor lifecycle) {
        Path root = Path.of(session.getExecutionRootDirectory());
        return new Reactor(
                root,
                workDirectory(session, root),
                session.getProjects().stream()
                        .filter(Reactor::hasSources)
                        .map(project -> ReactorModule.of(project, session, lifecycle))
                        .toList());
    }

    private static Path workDirectory(MavenSession session, Path root) {
        return session.getProjects().stream()
                .filter(project -> project.getBasedir().toPath().equals(root))
                .findFirst()
                .map(project -> Path.of(project.getBuild().getDirectory()))
                .orElse(root.resolve("target"))
                .resolve("speed");
    }

    private static boolean hasSources(MavenProject project) {
        return !project.getPackaging().equals("pom")
                && (Files.isDirectory(Path.of(project.getBuild().getSourceDirectory()))
                        || Files.isDirectory(Path.of(project.getBuild().getTestSourceDirectory()))
                        || Files.isDirectory(Path.of(project.getBuild().getOutputDirectory())));
    }
}
