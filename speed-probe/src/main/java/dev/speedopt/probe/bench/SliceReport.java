package dev.speedopt.probe.bench;

import java.util.List;

/**
 * What one slice cost, all of it in nanoseconds unless it says otherwise.
 *
 * @param invocations of the target
 * @param cpu time of the benchmark's thread
 * @param wall time
 * @param gc CPU time of the collector's threads during the slice
 * @param queued time that the thread was ready but had no processor; -1 where the system does not tell
 * @param others CPU time of other Java threads of this JVM
 * @param started threads that were started
 * @param allocated bytes that the thread allocated; -1 where the JVM does not tell
 * @param thrown invocations that ended in an exception
 */
public record SliceReport(
        long invocations,
        long cpu,
        long wall,
        long gc,
        long queued,
        long others,
        long started,
        long allocated,
        long thrown) {

    public Message message() {
        return Message.of(Message.SLICE, invocations, cpu, wall, gc, queued, others, started, allocated, thrown);
    }

    public static SliceReport of(Message message) {
        List<Long> v = message.values();
        return new SliceReport(
                v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8));
    }

    /**
     * Time that the thread was neither running nor ready nor stopped by the collector: it slept, waited for a lock or for
     * a device. 0 where the system does not tell.
     */
    public long blocked() {
        return queued < 0 ? 0 : Math.max(0, wall - cpu - queued - gc);
    }

    /** Blocked time over blocked and CPU time, 0 to 1. */
    public double waitingShare() {
        long own = cpu + blocked();
        return own == 0 ? 0 : (double) blocked() / own;
    }
}
