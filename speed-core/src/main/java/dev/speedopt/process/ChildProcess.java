package dev.speedopt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A child process that is never left behind: its whole tree is killed when it is closed, when its time is up and when this
 * JVM ends. Its standard input stays open for as long as this JVM lives, so that a child that watches it (every JVM of the
 * probe does) notices even a {@code kill -9} of its parent.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Set<ChildProcess> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ChildProcess::closeAll, "speed: end child processes"));
    }

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
        ALIVE.removeIf(child -> !child.isAlive());
        ALIVE.add(this);
    }

    /**
     * @param command and its arguments
     * @param directory to run in
     * @param environment all of it: nothing is inherited
     * @param output file that standard output and error are written to; its folder is made
     */
    public static ChildProcess start(
            List<String> command, Path directory, Map<String, String> environment, Path output) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new ChildProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Waits; kills the tree and returns false when it takes longer than {@code limit}. */
    public boolean waitFor(Duration limit) {
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                close();
            }
            return ended;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Exit code; call only after it ended. */
    public int exitCode() {
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The last lines that it printed, at most {@code count}. */
    public List<String> lastLines(int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Kills the process and all its descendants, and waits for their end. */
    @Override
    public void close() {
        List<ProcessHandle> tree = java.util.stream.Stream.concat(
                        process.descendants(), java.util.stream.Stream.of(process.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ALIVE.remove(this);
    }

    private static void closeAll() {
        ALIVE.forEach(ChildProcess::close);
    }
}
