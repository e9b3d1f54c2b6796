package dev.speedopt.maven.build;

import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The port {@link Libraries}: Maven's own repositories, mirrors, proxies and local repository; nothing before it is asked for. */
public final class MavenLibraries implements Libraries {
    private final MavenSession session;
    private final RepositorySystem repositories;

    public MavenLibraries(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public List<Path> resolve(List<String> coordinates) {
        MavenProject project = session.getTopLevelProject();
        CollectRequest collect = new CollectRequest();
        collect.setRepositories(Stream.concat(
                        project.getRemotePluginRepositories().stream(), project.getRemoteProjectRepositories().stream())
                .distinct()
                .toList());
        coordinates.forEach(each -> collect.addDependency(new Dependency(new DefaultArtifact(each), "runtime")));
        try {
            return repositories
                    .resolveDependencies(session.getRepositorySession(), new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new ProjectException(
                    String.join(", ", coordinates) + " cannot be fetched"
                            + (session.isOffline() ? " (Maven works offline)" : "") + ": " + e.getMessage(),
                    e);
        }
    }
}
