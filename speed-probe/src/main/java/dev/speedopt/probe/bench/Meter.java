package dev.speedopt.probe.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Reads all clocks around a batch. The two that decide are read last before it and first after it; the slow ones, which
 * read files, further outside. Used by one thread, the one that runs the batch.
 */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final GcCpu gc = new GcCpu();
    private Slow before = read();
    private long cpu;
    private long wall;
    private long allocated;

    /** Reads the slow clocks; to be called before {@link #run}. */
    void start() {
        before = read();
    }

    /** The timed regions of a batch, added up: one, but where something has to be done between invocations. */
    void run(Batch batch) {
        cpu = 0;
        wall = 0;
        allocated = 0;
        for (long region = 0; region < batch.regions(); region++) {
            batch.before();
            time(batch);
            batch.after();
        }
    }

    private void time(Batch batch) {
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        long wallBefore = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        batch.run();
        cpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        wall += System.nanoTime() - wallBefore;
        allocated = allocatedBefore < 0 ? -1 : allocated + THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
    }

    /** What {@link #run} cost. */
    SliceReport report(Batch batch) {
        Slow after = read();
        return new SliceReport(
                batch.size(),
                cpu,
                wall,
                after.gc - before.gc,
                before.queued < 0 ? -1 : after.queued - before.queued,
                Math.max(0, after.others - before.others),
                after.started - before.started,
                allocated,
                after.thrown - before.thrown);
    }

    private Slow read() {
        return new Slow(
                gc.nanos(),
                SchedStat.ofCurrentThread().queued(),
                others(),
                THREADS.getTotalStartedThreadCount(),
                TargetCall.thrown());
    }

    private static long others() {
        long self = Thread.currentThread().getId();
        long sum = 0;
        for (long id : THREADS.getAllThreadIds()) {
            if (id != self) {
                sum += Math.max(0, THREADS.getThreadCpuTime(id));
            }
        }
        return sum;
    }

    private record Slow(long gc, long queued, long others, long started, long thrown) {}
}
