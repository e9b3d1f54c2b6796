package dev.speedopt.probe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux knows about a thread's time.
 *
 * @param running nanoseconds on a processor
 * @param queued nanoseconds ready, but without a processor; -1 where the system does not tell
 */
record SchedStat(long running, long queued) {
    private static final Path SELF = Path.of("/proc/thread-self/schedstat");

    /** The current thread's. */
    static SchedStat ofCurrentThread() {
        return Files.isReadable(SELF) ? read(SELF) : new SchedStat(0, -1);
    }

    static SchedStat read(Path file) {
        try {
            String[] fields = Files.readString(file).trim().split(" ");
            return new SchedStat(Long.parseLong(fields[0]), Long.parseLong(fields[1]));
        } catch (IOException | NumberFormatException e) {
            return new SchedStat(0, -1); // The thread has just ended.
        }
    }
}
