package dev.speedopt.probe.guard;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Lets other threads in where a race would need them to come: a method of a microsecond is over before they do. */
public final class Pauses {
    private static final int ONE_IN = 4;
    private static final long NANOS = 1_000;
    private static final AtomicInteger LEFT = new AtomicInteger();

    private Pauses() {}

    /** @param most pauses from now on, of all threads together */
    public static void allow(int most) {
        LEFT.set(most);
    }

    /** Called by woven code. */
    public static void here() {
        if (LEFT.get() > 0 && ThreadLocalRandom.current().nextInt(ONE_IN) == 0 && LEFT.getAndDecrement() > 0) {
            // The flag of an interrupted thread stays; it is not held up.
            LockSupport.parkNanos(NANOS);
        }
    }
}
