package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.MavenProjectModel;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lets a module's resolved dependencies point at other folders for as long as it is open: so a change in one module is
 * seen by the tests of another, at the place on the class path or module path where the original would be. Additional class
 * path elements come last and could not shadow it.
 */
final class PatchedArtifacts implements AutoCloseable {
    private final Map<Artifact, @Nullable File> originals = new LinkedHashMap<>();

    /**
     * @param project whose tests will run
     * @param classes folder by {@code groupId:artifactId}
     */
    PatchedArtifacts(MavenProject project, Map<String, Path> classes) {
        for (Artifact artifact : project.getArtifacts()) {
            Path patched = classes.get(MavenProjectModel.idOf(artifact));
            if (patched != null && MavenProjectModel.isMainArtifact(artifact)) {
                originals.put(artifact, artifact.getFile());
                artifact.setFile(patched.toFile());
            }
        }
    }

    @Override
    public void close() {
        originals.forEach(Artifact::setFile);
    }
}
