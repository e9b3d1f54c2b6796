package dev.speedopt.it.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Linux has counted since it started, in ticks over all processors; zeros elsewhere.
 *
 * @param all of them
 * @param stolen by the hypervisor
 */
record Machine(long all, long stolen) {
    private static final Path STAT = Path.of("/proc/stat");
    private static final int STEAL = 7;

    static Machine now() throws IOException {
        if (!Files.isReadable(STAT)) {
            return new Machine(0, 0);
        }
        String line = Files.readAllLines(STAT).get(0);
        long[] ticks = Arrays.stream(line.trim().split("\\s+"))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        return new Machine(Arrays.stream(ticks).limit(STEAL + 1).sum(), ticks[STEAL]);
    }

    /** Share of the time since {@code before} that was stolen, 0 to 1. */
    double stealSince(Machine before) {
        return all == before.all ? 0 : (stolen - before.stolen) / (double) (all - before.all);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
