package dev.speedopt.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder the kind of project that users have: a Git repository with one commit. */
public final class GitProject {
    private static final String REMEMBERED = ".git/speed-it-before";

    private GitProject() {}

    /** Lays a fresh repository with one commit over the files in the folder, and remembers what it looks like. */
    public static void lay(File folder) {
        Path root = folder.toPath();
        delete(root.resolve(".git"));
        delete(root.resolve("target"));
        Git git = new Git(root);
        git.run("init", "--quiet", "--initial-branch=main");
        git.run("config", "user.name", "Ann Example");
        git.run("config", "user.email", "ann@example.org");
        git.run("config", "commit.gpgsign", "false");
        git.run("config", "core.autocrlf", "false");
        try {
            // Without a folder of that name, Maven would take the outer build's .mvn for the project's own.
            Files.createDirectories(root.resolve(".mvn"));
            Files.write(root.resolve(".git/info/exclude"), List.of("target/", "/build.log", "/interpolated-*.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        git.run("add", "--all");
        git.run("commit", "--quiet", "--message", "Begin");
        remember(folder);
    }

    /** As {@link #lay}, for a project that people look at afterwards: the invoker's own files are taken away first. */
    public static void layForPeople(File folder) {
        for (String name : List.of("prebuild.groovy", "invoker.properties")) {
            delete(folder.toPath().resolve(name));
        }
        lay(folder);
    }

    /** Remembers what the project looks like now; to be called again after a script changed something on purpose. */
    public static void remember(File folder) {
        try {
            Files.write(folder.toPath().resolve(REMEMBERED), Fingerprint.of(folder.toPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> remembered(Path root) {
        try {
            return Files.readAllLines(root.resolve(REMEMBERED));
        } catch (IOException e) {
            throw new UncheckedIOException("prebuild.groovy did not lay the project out", e);
        }
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> {
                if (!each.toFile().setWritable(true) || !each.toFile().delete()) {
                    throw new UncheckedIOException(new IOException("can not delete " + each));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
