package dev.speedopt.probe.bench;

import org.jspecify.annotations.Nullable;

/** Prepared inputs: each of them is passed to the target, several times over where the target leaves them alone. */
final class Batch {
    private static final Between NOTHING = new Between() {
        @Override
        public void before() {}

        @Override
        public void after() {}
    };

    private final @Nullable Object[][] invocations;
    private final long repeats;
    private final long regions;
    private final Between between;

    /** What is done outside of the timed regions of a batch. */
    interface Between {
        void before();

        void after();
    }

    /**
     * @param invocations each the receiver, if any, and the arguments
     * @param repeats at least 1; 1 when the target changes its inputs
     */
    Batch(@Nullable Object[][] invocations, long repeats) {
        this(invocations, repeats, 1, NOTHING);
    }

    private Batch(@Nullable Object[][] invocations, long repeats, long regions, Between between) {
        this.invocations = invocations;
        this.repeats = repeats;
        this.regions = regions;
        this.between = between;
    }

    /** The same invocation so many times, each in a timed region of its own, with something done before and after it. */
    static Batch apart(@Nullable Object[] invocation, long times, Between between) {
        return new Batch(new @Nullable Object[][] {invocation}, 1, times, between);
    }

    /** Invocations of the target. */
    long size() {
        return invocations.length * repeats * regions;
    }

    /** Timed regions, each of which is one {@link #run}, with {@link #before} before and {@link #after} after it. */
    long regions() {
        return regions;
    }

    void before() {
        between.before();
    }

    void run() {
        TargetCall.run(invocations, repeats);
    }

    void after() {
        between.after();
    }
}
