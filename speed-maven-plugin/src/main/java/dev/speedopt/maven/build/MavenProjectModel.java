package dev.speedopt.maven.build;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;

/** The port {@link ProjectModel}, filled from the reactor. */
public record MavenProjectModel(Path root, Path workDirectory, List<ModuleModel> modules) implements ProjectModel {
    public MavenProjectModel {
        modules = List.copyOf(modules);
    }

    /**
     * @param reactor compiled
     * @param processors resolves annotation processors
     */
    public static MavenProjectModel of(Reactor reactor, ProcessorPath processors) {
        Map<String, ReactorModule> siblings = new LinkedHashMap<>();
        reactor.modules().forEach(module -> siblings.put(module.id(), module));
        return new MavenProjectModel(
                reactor.root(),
                reactor.workDirectory(),
                reactor.modules().stream()
                        .map(module -> model(module, siblings, processors))
                        .toList());
    }

    private static ModuleModel model(
            ReactorModule module, Map<String, ReactorModule> siblings, ProcessorPath processors) {
        CompilerSettings compiler = CompilerSettings.of(module, processors);
        try {
            return new ModuleModel(
                    module.id(),
                    module.project().getBasedir().toPath(),
                    folders(module.project().getCompileSourceRoots()),
                    folders(module.project().getTestCompileSourceRoots()),
                    module.classes(),
                    module.testClasses(),
                    paths(module, siblings, module.project().getCompileClasspathElements()).stream()
                            .filter(path -> !path.equals(module.classes()))
                            .toList(),
                    paths(module, siblings, module.project().getTestClasspathElements()),
                    compiler.options(),
                    compiler.encoding(),
                    dependsOn(module, siblings));
        } catch (DependencyResolutionRequiredException e) {
            throw new ProjectException(
                    "The dependencies of " + module.id() + " are not resolved: " + e.getMessage()
                            + ". Make `mvn test-compile` work, then try again.",
                    e);
        }
    }

    private static List<Path> folders(List<String> roots) {
        return roots.stream().map(Path::of).filter(Files::isDirectory).toList();
    }

    /** A sibling may come as a jar that an earlier `mvn package` left: what counts are the classes just compiled. */
    private static List<Path> paths(ReactorModule module, Map<String, ReactorModule> siblings, List<String> elements) {
        Map<Path, Path> compiled = new LinkedHashMap<>();
        for (Artifact artifact : module.project().getArtifacts()) {
            ReactorModule sibling = siblings.get(idOf(artifact));
            if (sibling != null && isMainArtifact(artifact) && artifact.getFile() != null) {
                compiled.put(artifact.getFile().toPath(), sibling.classes());
            }
        }
        return elements.stream()
                .map(Path::of)
                .map(path -> compiled.getOrDefault(path, path))
                .toList();
    }

    private static List<String> dependsOn(ReactorModule module, Map<String, ReactorModule> siblings) {
        return module.project().getArtifacts().stream()
                .map(MavenProjectModel::idOf)
                .filter(siblings::containsKey)
                .distinct()
                .toList();
    }

    /** Whether it is a module's classes, and not its tests, sources or the like. */
    public static boolean isMainArtifact(Artifact artifact) {
        return (artifact.getClassifier() == null || artifact.getClassifier().isEmpty())
                && artifact.getArtifactHandler().isAddedToClasspath();
    }

    /** {@code groupId:artifactId}. */
    public static String idOf(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
