package dev.speedopt.process;

import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out what this machine has to build a sandbox with, by building one: the program may be there and the kernel forbid it. */
public final class Sandboxes {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Succeeds only where the walls hold. */
    private static final String TRIAL =
            "touch \"$1/inside\" && ! touch \"$2\" 2>/dev/null && ! grep -vqE '^(Inter| face| *lo:)' /proc/net/dev";

    private static final Map<Path, Optional<String>> TRIED = new ConcurrentHashMap<>();

    private Sandboxes() {}

    /**
     * The best that works here.
     *
     * @param hidden folders of ours that commands see nothing of, but what their fence names
     */
    public static Sandbox best(List<Path> hidden) {
        Optional<Path> program = bubblewrap();
        if (program.isEmpty()) {
            return limits("bubblewrap is not installed (Debian, Fedora: package bubblewrap; Linux only)");
        }
        Optional<String> problem = TRIED.computeIfAbsent(program.get(), Sandboxes::problem);
        return problem.isEmpty()
                ? new Bubblewrap(program.get(), hidden)
                : limits(program.get() + " does not work here: " + problem.get());
    }

    /** Limits alone. */
    public static Sandbox limits(String reason) {
        return new ShellLimits(reason);
    }

    private static Optional<Path> bubblewrap() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "bwrap").toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Why it does not work; empty when it does. */
    private static Optional<String> problem(Path program) {
        try {
            Path folder = Files.createTempDirectory("speed-sandbox");
            try {
                return problem(new Bubblewrap(program, List.of()), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the temporary folder: " + e.getMessage(), e);
        }
    }

    private static Optional<String> problem(Sandbox sandbox, Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Path outside = folder.resolve("outside");
        Path log = folder.resolve("log");
        List<String> command = sandbox.command(
                new Fence(List.of(folder), List.of(), List.of(inside), Duration.ofSeconds(10)),
                List.of("/bin/sh", "-c", TRIAL, "sh", inside.toString(), outside.toString()));
        try (ChildProcess trial = ChildProcess.start(command, folder, System.getenv(), log)) {
            if (trial.waitFor(PATIENCE) && trial.exitCode() == 0 && !Files.exists(outside)) {
                return Optional.empty();
            }
            List<String> said = trial.lastLines(1);
            return Optional.of(said.isEmpty() ? "its walls do not hold" : said.get(0));
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : List.of(
                folder.resolve("in/inside"),
                folder.resolve("in"),
                folder.resolve("outside"),
                folder.resolve("log"),
                folder)) {
            Files.deleteIfExists(file);
        }
    }
}
