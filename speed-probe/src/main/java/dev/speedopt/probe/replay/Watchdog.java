package dev.speedopt.probe.replay;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Ends this JVM when one call takes too long: nothing gentler stops a loop without end. */
final class Watchdog {
    static final int EXIT_CODE = 86;

    private final OutcomeLog log;
    private final long limitNanos;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long watched = Thread.currentThread().getId();
    private volatile long cpuBefore;
    private volatile int call = -1;
    private volatile long since;

    Watchdog(OutcomeLog log, long limitMillis) {
        this.log = log;
        this.limitNanos = limitMillis * 1_000_000L;
    }

    void start() {
        Thread thread = new Thread(this::watch, "speed: watch calls");
        thread.setDaemon(true);
        thread.start();
    }

    void begin(int index) {
        since = System.nanoTime();
        cpuBefore = threads.getThreadCpuTime(watched);
        call = index;
    }

    void end() {
        call = -1;
    }

    /** On a machine full of neighbours a call may wait for a processor: then it has five times as long. */
    private boolean late() {
        long wall = System.nanoTime() - since;
        return wall > limitNanos
                && (wall > 5 * limitNanos || threads.getThreadCpuTime(watched) - cpuBefore > limitNanos / 2);
    }

    private void watch() {
        while (true) {
            int current = call;
            if (current >= 0 && late() && current == call) {
                try {
                    log.hung(current);
                } catch (IOException e) {
                    // The parent sees the exit code.
                }
                Runtime.getRuntime().halt(EXIT_CODE);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                // Nobody of ours interrupts it: the user's code must not be able to.
            }
        }
    }
}
