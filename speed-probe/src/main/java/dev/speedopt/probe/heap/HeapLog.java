package dev.speedopt.probe.heap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Heap in use, line by line, written at once.
 *
 * @param checkpoints in order
 */
public record HeapLog(List<Checkpoint> checkpoints) {
    public HeapLog {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * One line.
     *
     * @param calls made so far
     * @param bytes in use after a full collection
     */
    public record Checkpoint(long calls, long bytes) {}

    static void append(Path file, Checkpoint checkpoint) throws IOException {
        Files.writeString(
                file,
                checkpoint.calls() + " " + checkpoint.bytes() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** What was written before the JVM ended, in whatever way; nothing where there is no file. */
    public static HeapLog read(Path file) throws IOException {
        List<Checkpoint> found = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            int space = line.indexOf(' ');
            found.add(new Checkpoint(
                    Long.parseLong(line.substring(0, space)), Long.parseLong(line.substring(space + 1))));
        }
        return new HeapLog(found);
    }
}
