package dev.speedopt.repository.data;

import dev.speedopt.process.ChildProcess;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The user's own {@code git}, for the one thing that needs it: other repositories, with the user's keys, agents and credential
 * helpers. It never asks on the terminal, packs nothing, and leaves {@code FETCH_HEAD} and configuration as they are.
 */
final class GitCommand {
    private static final int MOST_LINES = 1_000_000;

    private final Path top;
    private final Duration limit;

    /** @param limit after which a command is given up */
    GitCommand(Path top, Duration limit) {
        this.top = top;
        this.limit = limit;
    }

    /**
     * What a command said.
     *
     * @param exit code; 0 is a success
     * @param lines of both of its streams
     */
    record Answer(int exit, List<String> lines) {
        boolean ok() {
            return exit == 0;
        }

        boolean says(String text) {
            return lines.stream().anyMatch(line -> line.contains(text));
        }

        /** Its last line that says something. */
        String lastWord() {
            return lines.stream().filter(line -> !line.isBlank()).reduce("it said nothing", (before, line) -> line);
        }
    }

    Answer run(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", top.toString(), "-c", "gc.auto=0", "-c", "maintenance.auto=false"));
        command.addAll(List.of(arguments));
        Path output = output();
        try (ChildProcess git = ChildProcess.start(command, top, environment(), output)) {
            if (!git.waitFor(limit)) {
                throw new ProjectException("git " + arguments[0] + " took longer than " + limit.toSeconds()
                        + " s and was given up. Is the remote repository within reach?");
            }
            return new Answer(git.exitCode(), git.lastLines(MOST_LINES));
        } catch (UncheckedIOException e) {
            throw new ProjectException(
                    "Git itself is needed to talk to another repository, and could not be started: " + e.getMessage()
                            + ". Install it, or share refs/speed by other means.",
                    e);
        } finally {
            forget(output);
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        // A build inside of a hook has these, and they would lead elsewhere.
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX").forEach(environment::remove);
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("LC_ALL", "C");
        return environment;
    }

    private static Path output() {
        try {
            return Files.createTempFile("speed-git-", ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the temporary folder: " + e.getMessage(), e);
        }
    }

    private static void forget(Path output) {
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            // The temporary folder is swept by others.
            output.toFile().deleteOnExit();
        }
    }
}
