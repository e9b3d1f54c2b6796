package dev.speedopt.probe.replay;

import java.io.IOException;

/** Ends this JVM when one call takes too long: nothing gentler stops a loop without end. */
final class Watchdog {
    static final int EXIT_CODE = 86;

    private final OutcomeLog log;
    private final long limitNanos;
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
        call = index;
    }

    void end() {
        call = -1;
    }

    private void watch() {
        while (true) {
            int current = call;
            if (current >= 0 && System.nanoTime() - since > limitNanos && current == call) {
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
