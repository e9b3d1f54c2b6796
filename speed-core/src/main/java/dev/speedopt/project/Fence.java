package dev.speedopt.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one command in a {@link Sandbox} needs of the machine. All paths are absolute.
 *
 * @param readable files and folders that it reads, in this order one over the other
 * @param scratch folders that look empty but for what {@code readable} puts into them; what is written there is thrown away
 * @param writable folders that it may write to, laid over all others; they exist
 * @param cpu processor time of each of its processes, at least a second
 */
public record Fence(List<Path> readable, List<Path> scratch, List<Path> writable, Duration cpu) {
    public Fence {
        readable = List.copyOf(readable);
        scratch = List.copyOf(scratch);
        writable = List.copyOf(writable);
    }
}
