package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.Fence;
import dev.speedopt.project.TestRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;

/**
 * What a module's test JVMs see in a sandbox: the project and the local repository to read; the module's build folder as it
 * is, where new files can be made that nobody finds afterwards; nothing of what speed wrote but the classes under test.
 */
final class TestFence {
    private static final int PROCESSORS = 4;

    private final ReactorModule module;
    private final Path root;

    TestFence(ReactorModule module, Path root) {
        this.module = module;
        this.root = root;
    }

    /**
     * @param javaHome of the JVM
     * @param writable folders of this run
     */
    Fence of(TestRequest request, Path javaHome, List<Path> writable) {
        Path build = Path.of(module.project().getBuild().getDirectory());
        List<Path> readable =
                new ArrayList<>(List.of(root, module.project().getBasedir().toPath(), javaHome));
        readable.add(Path.of(module.session().getLocalRepository().getBasedir()));
        module.project().getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .forEach(file -> readable.add(file.toPath()));
        readable.addAll(folders(build));
        readable.add(module.classes());
        readable.add(module.testClasses());
        readable.addAll(request.classes().values());
        long seconds = request.timeout().toSeconds()
                * Math.min(PROCESSORS, Runtime.getRuntime().availableProcessors());
        return new Fence(
                readable.stream().map(Path::toAbsolutePath).toList(),
                List.of(build),
                writable,
                Duration.ofSeconds(seconds));
    }

    /** Without what speed itself keeps there. Single files are left out: what tests write over must not be read-only. */
    private List<Path> folders(Path build) {
        try {
            // Surefire writes there what its forks read, later.
            Files.createDirectories(build.resolve("surefire"));
            try (Stream<Path> children = Files.list(build)) {
                return children.filter(Files::isDirectory)
                        .filter(child -> !child.endsWith("speed"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + build + ": " + e.getMessage(), e);
        }
    }
}
