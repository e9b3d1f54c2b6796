package dev.speedopt.maven.surefire;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches the processes that start while it is open. When their time is up, when what they print fills the disk, and when this
 * JVM ends (Ctrl-C), they are killed with all that they started. Surefire's own limit does not hold: an endless loop outlived it by half an hour (3.5.4).
 */
final class ForkGuard implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;

    /** What tests may print and leave behind in one run, in bytes: far more than a test suite does. */
    private static final long MOST_OUTPUT = 512L << 20;

    private final Set<ProcessHandle> before =
            ProcessHandle.current().descendants().collect(Collectors.toSet());
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ForkGuard::daemon);
    private final Thread hook = new Thread(this::kill, "speed: end test forks");
    private final long deadline;
    private final Path output;
    private final ScheduledFuture<?> looks;
    private volatile boolean expired;
    private volatile boolean flooded;

    /**
     * @param limit that the processes may live from now on
     * @param output folder that fills with what they print
     */
    ForkGuard(Duration limit, Path output) {
        this.output = output;
        deadline = System.nanoTime() + limit.toNanos();
        Runtime.getRuntime().addShutdownHook(hook);
        looks = clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether the time was up and processes were killed. */
    boolean expired() {
        return expired;
    }

    /** Whether processes were killed because of what they printed. */
    boolean flooded() {
        return flooded;
    }

    @Override
    public void close() {
        looks.cancel(false);
        clock.shutdown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            kill();
        }
    }

    /** Remembers what has started: a child whose parent is killed first is no descendant of ours any more. */
    private void look() {
        started();
        if (System.nanoTime() - deadline >= 0 && seen.stream().anyMatch(ProcessHandle::isAlive)) {
            expired = true;
            kill();
        } else if (!flooded && size() > MOST_OUTPUT) {
            flooded = true;
            kill();
        }
    }

    private long size() {
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            // Not there yet, or changing under our hands: the next look sees it.
            return 0;
        }
    }

    private void kill() {
        started();
        seen.forEach(ProcessHandle::destroyForcibly);
    }

    private void started() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> !before.contains(process))
                .forEach(seen::add);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "speed: watch test forks");
        thread.setDaemon(true);
        return thread;
    }
}
