package dev.speedopt.probe.agent;

import java.util.Random;

/**
 * Which distinct calls are kept: a random sample within each class of sizes (each four times as large as the one before),
 * so that the many small inputs do not push out the few large ones. Guarded by its target's lock.
 */
final class Sample {
    private static final int CLASSES = 12;

    private final int room;
    private final long bytesOfClass;
    private final int[] seen = new int[CLASSES];
    private final long[] written = new long[CLASSES];
    // Seeded: the same tests give the same sample, as far as they call in the same order.
    private final Random random = new Random(20_260_101);

    /**
     * @param maximumCalls kept of each class of sizes: which classes there will be, nobody knows yet
     * @param maximumBytes written for a target
     */
    Sample(int maximumCalls, long maximumBytes) {
        this.room = Math.max(1, maximumCalls);
        this.bytesOfClass = Math.max(maximumBytes / 3, 1 << 16);
    }

    /** Place for a call of that size; -1 when it is not kept. Whoever was there before has to go. */
    int offer(int bytes) {
        int size = Math.min(CLASSES - 1, Math.max(0, (31 - Integer.numberOfLeadingZeros(Math.max(1, bytes))) / 2 - 3));
        int place = seen[size]++;
        if (place >= room) {
            place = random.nextInt(seen[size]);
        }
        if (place >= room || written[size] + bytes > bytesOfClass) {
            return -1;
        }
        written[size] += bytes;
        return size * room + place;
    }
}
