package dev.speedopt.probe.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CPU time of the garbage collector's threads. The JVM does not tell it; Linux does, thread by thread, in
 * {@code /proc/self/task}. Elsewhere the collector's pauses stand in for it, in whole milliseconds.
 */
final class GcCpu {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final List<String> NAMES =
            List.of("GC Thread", "G1 ", "VM Thread", "ParGC", "ZWorker", "ZDriver", "XWorker", "XDriver", "Shenandoah");
    private static final boolean LINUX = Files.isReadable(TASKS.resolveSibling("schedstat"));

    private final Map<Path, Boolean> collectors = new HashMap<>();

    /** Nanoseconds so far. */
    long nanos() {
        if (!LINUX) {
            return pauses();
        }
        long sum = 0;
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                if (collectors.computeIfAbsent(task, GcCpu::isCollector)) {
                    sum += SchedStat.read(task.resolve("schedstat")).running();
                }
            }
        } catch (IOException e) {
            return pauses();
        }
        return sum;
    }

    private static boolean isCollector(Path task) {
        try {
            String name = Files.readString(task.resolve("comm"));
            return NAMES.stream().anyMatch(name::startsWith);
        } catch (IOException e) {
            return false; // The thread has just ended: collectors' threads stay.
        }
    }

    private static long pauses() {
        long millis = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            millis += Math.max(0, collector.getCollectionTime());
        }
        return millis * 1_000_000;
    }
}
