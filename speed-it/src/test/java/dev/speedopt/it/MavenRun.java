package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of the real Maven with the real plugin; fluent, and asserting more than it was asked. */
final class MavenRun {
    /** Long enough for a machine that is shared with many others. */
    private static final Duration LIMIT = Duration.ofMinutes(40);

    private final MavenProject project;
    private final List<String> arguments;
    private final Map<String, String> environment = new java.util.HashMap<>();
    private final Path log;
    private @Nullable Process process;

    MavenRun(MavenProject project, List<String> arguments) {
        this.project = project;
        this.arguments = arguments;
        this.log = project.directory().resolveSibling(project.directory().getFileName() + ".log");
    }

    MavenRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    MavenRun start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "--settings",
                System.getProperty("speed.settings"),
                "-Dmaven.repo.local=" + System.getProperty("speed.localRepository")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("MAVEN_OPTS");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Process process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    /** {@code kill -9}. */
    void kill() {
        process().toHandle().destroyForcibly();
        await(Duration.ofSeconds(20));
    }

    /** As Ctrl-C does; where a shell in the background has taught all its children to ignore that, as an end of the session does. */
    void interrupt() {
        try {
            new ProcessBuilder(
                            "kill",
                            ignoresInterrupts() ? "-TERM" : "-INT",
                            String.valueOf(process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process().pid()), "status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    boolean ended(Duration within) {
        try {
            return process().waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void await(Duration limit) {
        if (!ended(limit)) {
            process().descendants().forEach(ProcessHandle::destroyForcibly);
            process().destroyForcibly();
            throw new AssertionError("Maven did not end within " + limit + ":\n" + output());
        }
    }

    /** Runs to the end, which must be a success. */
    MavenRun succeeds() {
        start();
        return endsWell();
    }

    /** Waits for its end, which must be a success. */
    MavenRun endsWell() {
        await(LIMIT);
        assertThat(process().exitValue())
                .as("exit code of Maven, which printed:\n%s", output())
                .isZero();
        return this;
    }

    /** Runs to the end, which must be a refusal in plain words. */
    MavenRun fails() {
        start();
        await(LIMIT);
        assertThat(process().exitValue())
                .as("exit code of Maven, which printed:\n%s", output())
                .isNotZero();
        return this;
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
