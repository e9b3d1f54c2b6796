package dev.speedopt.probe.agent;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How often a target's calls are looked at: the recorder spends at most a tenth of the time since the first call, after a
 * head start, and never more than its limit; and it looks ever more seldom while it sees nothing new.
 */
final class Pace {
    private static final long HEAD_START = 300_000_000L;
    private static final int MAXIMUM_STRIDE = 1024;

    /** The first calls are recorded in any case: on a busy machine the head start is gone before the recorder's code is warm. */
    private static final int FIRST_CALLS = 64;

    private final long limit;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong spent = new AtomicLong();
    private volatile long begin;
    private volatile int stride = 1;
    private volatile int nothingNew;

    /** @param seconds that the recorder may spend in this fork */
    Pace(int seconds) {
        limit = seconds * 1_000_000_000L;
    }

    /** Number of this outermost call, from 0. */
    long next() {
        return count.getAndIncrement();
    }

    boolean recordNow(long number) {
        if (stride > 1 && number % stride != 0) {
            return false;
        }
        long used = spent.get();
        if ((number < FIRST_CALLS || used < HEAD_START) && used < limit) {
            begin = begin == 0 ? System.nanoTime() : begin;
            return true;
        }
        return used < limit && used < HEAD_START + (System.nanoTime() - begin) / 10;
    }

    void spent(long nanos) {
        spent.addAndGet(nanos);
    }

    void freshInputs() {
        stride = 1;
        nothingNew = 0;
    }

    void somethingNew() {
        nothingNew = 0;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // Guarded by the target's lock; a lost round would not matter.
    void nothingNew() {
        nothingNew++;
        if (nothingNew >= 64 && stride < MAXIMUM_STRIDE) {
            stride *= 2;
            nothingNew = 0;
        }
    }
}
