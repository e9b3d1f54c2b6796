package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project on disk, in a Git repository of its own, on which the real plugin runs in real Maven. */
final class MavenProject {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    private final Path directory;

    private MavenProject(Path directory) {
        this.directory = directory;
    }

    /**
     * A fresh copy of a project, placeholders filled, committed.
     *
     * @param folder in speed-it
     * @param name of the copy
     */
    static MavenProject copyOf(String folder, String name) {
        Path from = MODULE.resolve(folder);
        Path to = fresh(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy, Files.readString(file).replace("@project.version@", System.getProperty("speed.version")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GitProject.layForPeople(to.toFile());
        return new MavenProject(to);
    }

    /** A fresh clone of a bare repository, as another machine has it. */
    static MavenProject cloneOf(Path shared, String name) {
        Path to = fresh(name);
        new Git(shared).run("clone", "--quiet", shared.toString(), to.toString());
        return new MavenProject(to);
    }

    /**
     * A fresh bare clone of this project, for several machines to share.
     *
     * @param name of its folder
     */
    Path bareClone(String name) {
        Path to = fresh(name);
        git("clone", "--quiet", "--bare", ".", to.toString());
        return to;
    }

    private static Path fresh(String name) {
        Path folder = MODULE.resolve("target").resolve("junit-it").resolve(name);
        GitProject.delete(folder);
        return folder;
    }

    Path directory() {
        return directory;
    }

    Path file(String path) {
        return directory.resolve(path);
    }

    /** Writes a file of the user's, and counts it as there before. */
    MavenProject write(String path, String text) {
        lay(path, text);
        git("add", "--all");
        git("commit", "--quiet", "--message", "Add " + path);
        GitProject.remember(directory.toFile());
        return this;
    }

    /** Writes a file, and commits nothing yet. */
    void lay(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the latest run wrote to {@code run.json}. */
    RunResult result() {
        try {
            return EvidenceJson.read(Files.readString(file("target/speed/run.json")), RunResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String git(String... arguments) {
        return new Git(directory).run(arguments);
    }

    /** Whether HEAD, index, configuration, branch and every file are, bit for bit, what they were before. */
    void isUntouched() {
        assertThat(Fingerprint.of(directory)).isEqualTo(GitProject.remembered(directory));
    }

    /** Branches with accepted changes. */
    List<String> branches() {
        return git("for-each-ref", "--format=%(refname:short)", "refs/heads/speed-opt")
                .lines()
                .toList();
    }

    /** A Maven run in this project, not yet started. */
    MavenRun maven(String... arguments) {
        return new MavenRun(this, List.of(arguments));
    }
}
