package dev.speedopt.maven.doctor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Which Surefire the modules with tests use. */
final class SurefireCheck implements Check {
    private static final String KEY = "org.apache.maven.plugins:maven-surefire-plugin";
    private static final ComparableVersion MODERN = new ComparableVersion("2.22.0");

    @Override
    public Finding examine(MavenSession session) {
        List<MavenProject> tested = session.getProjects().stream()
                .filter(project -> project.getTestCompileSourceRoots().stream()
                        .anyMatch(root -> new java.io.File(root).isDirectory()))
                .toList();
        if (tested.isEmpty()) {
            return Finding.fail(
                    "Surefire",
                    "no module has tests",
                    "Add tests that call what is to be made faster: they are the proof.");
        }
        List<String> versions = tested.stream()
                .map(project -> project.getPlugin(KEY))
                .filter(Objects::nonNull)
                .map(Plugin::getVersion)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        boolean old = versions.stream().anyMatch(version -> new ComparableVersion(version).compareTo(MODERN) < 0);
        String found =
                String.join(", ", versions) + " in " + tested.size() + (tested.size() == 1 ? " module" : " modules");
        return old
                ? Finding.warn(
                        "Surefire",
                        found + ", too old for JUnit 5",
                        "Pin maven-surefire-plugin 3.x in the POM. Where Maven chose the old one, speed takes a newer one itself.")
                : Finding.ok("Surefire", found);
    }
}
