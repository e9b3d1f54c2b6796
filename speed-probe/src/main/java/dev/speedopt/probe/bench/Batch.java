package dev.speedopt.probe.bench;

import org.jspecify.annotations.Nullable;

/** Prepared inputs: each of them is passed to the target, several times over where the target leaves them alone. */
final class Batch {
    private final @Nullable Object[][] invocations;
    private final long repeats;

    /**
     * @param invocations each the receiver, if any, and the arguments
     * @param repeats at least 1; 1 when the target changes its inputs
     */
    Batch(@Nullable Object[][] invocations, long repeats) {
        this.invocations = invocations;
        this.repeats = repeats;
    }

    /** Invocations of the target. */
    long size() {
        return invocations.length * repeats;
    }

    void run() {
        TargetCall.run(invocations, repeats);
    }
}
