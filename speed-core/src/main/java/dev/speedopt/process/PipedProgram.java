package dev.speedopt.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of the user's that reads one input to its end and answers, in the user's own environment: what signs a commit.
 *
 * @param exitCode 0 where it did what it was asked
 * @param output what it printed
 * @param errors what it said on standard error
 */
public record PipedProgram(int exitCode, String output, String errors) {
    /**
     * Runs it to its end. Input and output go through files in {@code scratch}, so that none waits for another.
     *
     * @param command and its arguments
     * @param directory to run in
     * @param scratch folder that belongs to the caller alone
     * @param limit after which it is killed
     * @throws IOException when it cannot be started, or does not end in time
     */
    public static PipedProgram run(List<String> command, Path directory, byte[] input, Path scratch, Duration limit)
            throws IOException {
        Path in = Files.write(scratch.resolve("input"), input);
        Path out = scratch.resolve("output");
        Path err = scratch.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.get(0) + " did not answer within " + limit.toSeconds() + " s");
            }
            return new PipedProgram(process.exitValue(), text(out), text(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
