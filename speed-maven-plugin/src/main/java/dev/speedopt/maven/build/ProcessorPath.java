package dev.speedopt.maven.build;

import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Resolves {@code annotationProcessorPaths} to the files that Maven's compiler plugin would give to javac. */
public final class ProcessorPath {
    private final RepositorySystem repositories;

    @Inject
    public ProcessorPath(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /** With transitive dependencies; empty for no entry. */
    List<Path> resolve(List<Configuration> entries, ReactorModule module) {
        if (entries.isEmpty()) {
            return List.of();
        }
        MavenProject project = module.project();
        CollectRequest collect = new CollectRequest();
        collect.setRepositories(project.getRemoteProjectRepositories());
        for (Configuration entry : entries) {
            collect.addDependency(new Dependency(artifact(entry, project), "runtime"));
        }
        try {
            return repositories
                    .resolveDependencies(module.session().getRepositorySession(), new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new ProjectException(
                    "The annotation processors of " + module.id() + " cannot be resolved: " + e.getMessage(), e);
        }
    }

    private static Artifact artifact(Configuration entry, MavenProject project) {
        String group = entry.text("groupId").orElse("");
        String name = entry.text("artifactId").orElse("");
        String version = entry.text("version")
                .or(() -> managedVersion(group, name, project))
                .orElse("");
        return new DefaultArtifact(
                group,
                name,
                entry.text("classifier").orElse(""),
                entry.text("type").orElse("jar"),
                version);
    }

    private static Optional<String> managedVersion(String group, String name, MavenProject project) {
        return Optional.ofNullable(project.getDependencyManagement()).stream()
                .flatMap(management -> management.getDependencies().stream())
                .filter(managed -> managed.getGroupId().equals(group)
                        && managed.getArtifactId().equals(name))
                .map(org.apache.maven.model.Dependency::getVersion)
                .findFirst();
    }
}
