package dev.speedopt.probe.bench;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The call that is timed. The handle is {@code static final}, so the JIT compiler inlines through it; that is why this
 * class must not be initialised before {@link Session#callable} is there.
 */
final class TargetCall {
    private static final MethodHandle CALL = Session.current().callable();

    private static long thrown;

    private TargetCall() {}

    /** Calls the target once with each of {@code invocations}, {@code repeats} times over. */
    static void run(@Nullable Object[][] invocations, long repeats) {
        for (long i = 0; i < repeats; i++) {
            for (@Nullable Object[] invocation : invocations) {
                invoke(invocation);
            }
        }
    }

    /**
     * The unit that is compiled: the measurer forbids the JIT compiler to inline it, so that the target is compiled the
     * same way however the loops around it look, and nothing is hoisted out of them. What the target throws is part of
     * what it does.
     */
    private static void invoke(@Nullable Object[] invocation) {
        try {
            CALL.invokeExact(invocation);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            thrown++;
        }
    }

    /** Invocations so far that ended in an exception. */
    static long thrown() {
        return thrown;
    }
}
