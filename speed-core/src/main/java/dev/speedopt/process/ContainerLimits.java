package dev.speedopt.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a container gets of the machine where the user says nothing else. */
final class ContainerLimits {
    private static final long LEAST_MEMORY = 512L << 20;
    private static final long UNKNOWN_MEMORY = 2L << 30;

    private ContainerLimits() {}

    /** All processors but the first, which takes most interrupts, where there are more than two: {@code 1-7}. */
    static String processors() {
        int count = Runtime.getRuntime().availableProcessors();
        return count == 1 ? "0" : (count > 2 ? 1 : 0) + "-" + (count - 1);
    }

    /** Half of what there is: the two forks of a pair run at once. */
    static long memoryBytes() {
        long all =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : UNKNOWN_MEMORY;
        return Math.max(LEAST_MEMORY, all / 2);
    }

    /** Owner of the folder, so that what docker writes there is the user's; empty where the system knows no such thing. */
    static Optional<String> user(List<Path> folders) {
        try {
            return folders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.getAttribute(folders.get(0), "unix:uid") + ":"
                            + Files.getAttribute(folders.get(0), "unix:gid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
