package dev.speedopt.process;

import dev.speedopt.project.ProjectException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Podman or docker. */
record ContainerEngine(Path program, boolean podman) {
    /**
     * The first that is installed, podman before docker, because it needs no daemon.
     *
     * @param searchPath folders as in the environment variable {@code PATH}
     */
    static Optional<ContainerEngine> find(String searchPath) {
        List<Path> folders = Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return Stream.of("podman", "docker")
                .flatMap(name ->
                        folders.stream().map(folder -> folder.resolve(name).toAbsolutePath()))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new ContainerEngine(program, program.endsWith("podman")));
    }

    static ContainerEngine require(String image) {
        return find(System.getenv().getOrDefault("PATH", ""))
                .orElseThrow(() -> new ProjectException("speed.container is '" + image
                        + "', and neither podman nor docker is on the PATH. Install one (Debian, Fedora: package podman), or "
                        + "leave speed.container out to measure on this machine itself."));
    }
}
