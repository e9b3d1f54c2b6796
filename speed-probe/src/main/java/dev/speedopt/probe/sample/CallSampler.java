package dev.speedopt.probe.sample;

import com.sun.management.ThreadMXBean;
import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.Silence;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.UserClasses;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.replay.Invocation;
import dev.speedopt.probe.replay.LaidFiles;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Main class of a JVM that makes the recorded calls one after the other, as a caller would, and times each of them. Inputs are
 * made outside the timed region, anew for each call where the target changes them.
 */
public final class CallSampler {
    private static final long WARM_UP_NANOS = 1_500_000_000;
    private static final long SAMPLING_NANOS = 2_500_000_000L;
    private static final int MOST_CALLS = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final RecordedCalls calls;
    private final List<Integer> indices;
    private final List<Call> kept = new ArrayList<>();
    private final boolean fresh;
    private final Invocation invocation;
    private long allocated = -1;

    private CallSampler(RecordedCalls calls, List<Integer> indices, boolean fresh, Invocation invocation) {
        this.calls = calls;
        this.indices = indices;
        this.fresh = fresh;
        this.invocation = invocation;
        indices.forEach(index -> kept.add(calls.decode(index)));
    }

    /**
     * @param arguments class path of the user's classes, recording, target as {@code pkg.Class#method(types)}, file for the
     *     report, indices of the calls with commas between, whether each call needs inputs of its own, percentile
     */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        PrintStream problems = Silence.fall();
        try {
            ClassLoader loader = UserClasses.load(arguments[0]);
            TargetMethod target = TargetMethod.parse(arguments[2]);
            LaidFiles.of(Path.of(arguments[1])).lay();
            new CallSampler(
                            RecordedCalls.open(Path.of(arguments[1]), loader),
                            Arrays.stream(arguments[4].split(","))
                                    .map(Integer::valueOf)
                                    .toList(),
                            Boolean.parseBoolean(arguments[5]),
                            Invocation.of(target.in(Class.forName(target.className(), true, loader))))
                    .sample(Integer.parseInt(arguments[6]))
                    .write(Path.of(arguments[3]));
        } catch (Throwable e) {
            problems.println(e);
            Runtime.getRuntime().halt(2);
        }
        // Threads that the user's code left behind must not keep this JVM.
        Runtime.getRuntime().halt(0);
    }

    private SampleReport sample(int percentile) {
        run(WARM_UP_NANOS);
        allocated = -1;
        long[] nanos = run(SAMPLING_NANOS);
        Arrays.sort(nanos);
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new SampleReport(
                nanos.length,
                at(nanos, 50),
                at(nanos, 95),
                at(nanos, 99),
                at(nanos, percentile),
                Arrays.stream(nanos).sum(),
                allocated,
                live);
    }

    /** Whole passes, at least one, so that each recorded call weighs the same. */
    private long[] run(long budget) {
        long[] nanos = new long[indices.size() * (1 + MOST_CALLS / indices.size())];
        int made = 0;
        long start = System.nanoTime();
        do {
            for (int place = 0; place < indices.size(); place++) {
                nanos[made++] = time(fresh ? calls.decode(indices.get(place)) : kept.get(place));
            }
        } while (System.nanoTime() - start < budget && made + indices.size() <= nanos.length);
        return Arrays.copyOf(nanos, made);
    }

    private long time(Call call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            invocation.invoke(call);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            // What the target throws is part of what it does.
        }
        long nanos = System.nanoTime() - start;
        allocated = Math.max(allocated, before < 0 ? -1 : THREADS.getCurrentThreadAllocatedBytes() - before);
        return nanos;
    }

    /** The nearest rank: the least value that so many per cent do not exceed. */
    static long at(long[] sorted, int percentile) {
        return sorted[Math.max(0, (int) Math.ceil(percentile / 100.0 * sorted.length) - 1)];
    }
}
