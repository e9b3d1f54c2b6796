package dev.speedopt.probe.bench;

import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

/**
 * A call of nothing, made the way {@link TargetCall} makes one: what it takes is the harness's own time, on this machine and in this
 * JVM. Like there, the class must not be initialised before {@link Session#empty} is there. The loops are written again on purpose:
 * shared ones would take their call through a handle that the JIT compiler does not know, and mix their profile with the target's.
 */
final class EmptyCall {
    private static final MethodHandle CALL = Session.current().empty();

    private static final long CALLS = 30_000;
    private static final long WARM_NANOS = 20_000_000;
    private static final int SLICES = 30;

    private EmptyCall() {}

    /** What is called. */
    static int same(int value) {
        return value;
    }

    /** CPU time of one call, the best of some slices, in picoseconds; takes about 30 ms. */
    static long picos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        @Nullable Object[][] invocations = {{17}, {18}, {19}};
        long end = threads.getCurrentThreadCpuTime() + WARM_NANOS;
        while (threads.getCurrentThreadCpuTime() < end) {
            run(invocations, CALLS / invocations.length);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < SLICES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            run(invocations, CALLS / invocations.length);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best * 1000 / CALLS;
    }

    private static void run(@Nullable Object[][] invocations, long repeats) {
        for (long i = 0; i < repeats; i++) {
            for (@Nullable Object[] invocation : invocations) {
                invoke(invocation);
            }
        }
    }

    /** Not inlined either. */
    private static void invoke(@Nullable Object[] invocation) {
        try {
            CALL.invokeExact(invocation);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
