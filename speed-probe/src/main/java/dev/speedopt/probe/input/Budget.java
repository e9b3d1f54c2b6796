package dev.speedopt.probe.input;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time to spend, by this thread's own clock, so that a busy machine finds what an idle one finds; by the wall clock at last. */
final class Budget {
    private static final int PATIENCE = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean known = threads.isCurrentThreadCpuTimeSupported();
    private final long end;
    private final long wallEnd;

    Budget(long millis) {
        end = now() + millis * 1_000_000;
        wallEnd = System.nanoTime() + PATIENCE * millis * 1_000_000;
    }

    boolean spent() {
        return now() > end || System.nanoTime() > wallEnd;
    }

    private long now() {
        return known ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
