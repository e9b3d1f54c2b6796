package dev.speedopt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user's project under Git, made and looked at with the real {@code git}. */
public final class GitProject {
    public static final String FILE = "my module [1]/src/main/java/org/acme/Foo.java";
    public static final String SOURCE =
            "package org.acme;\n\nclass Foo {\n    int bar(int n) {\n        return n + 1;\n    }\n\n    int other() {\n        return 2;\n    }\n}\n";
    public static final String FASTER = SOURCE.replace("n + 1", "1 + n");

    private final Path top;

    private GitProject(Path top) {
        this.top = top;
    }

    /** With one commit. */
    public static GitProject create(Path parent) {
        GitProject project = empty(parent.resolve("a project (with) [brackets]"));
        project.write(FILE, SOURCE);
        project.write("README.md", "read me\n");
        project.write("my module [1].txt", "sorts before the folder of that name\n");
        project.git("add", ".");
        project.git("commit", "-q", "-m", "first");
        return project;
    }

    public static GitProject empty(Path top, String... initOptions) {
        try {
            Files.createDirectories(top);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GitProject project = new GitProject(top);
        List<String> init = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        init.addAll(List.of(initOptions));
        project.git(init.toArray(String[]::new));
        project.git("config", "user.name", "Ada Löve");
        project.git("config", "user.email", "ada@example.org");
        project.git("config", "core.autocrlf", "false");
        return project;
    }

    public static GitProject at(Path top) {
        return new GitProject(top);
    }

    public Path top() {
        return top;
    }

    public Path file(String path) {
        return top.resolve(path);
    }

    public void write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String head() {
        return git("rev-parse", "HEAD").strip();
    }

    /** What {@code git} printed; it must succeed. */
    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(top.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command + "\n" + output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
