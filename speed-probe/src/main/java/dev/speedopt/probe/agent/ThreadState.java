package dev.speedopt.probe.agent;

import org.jspecify.annotations.Nullable;

/** What the recorder knows of one thread. */
final class ThreadState {
    /** Whether this thread is inside the recorder, so that nothing it calls is recorded. */
    boolean inside;

    /** Class of the test that this thread started last; null before it started any. */
    @Nullable
    RunningTest test;

    /** The outermost call of each target on this thread; null before its first. */
    final @Nullable OutermostCall[] calls;

    ThreadState(int targets) {
        calls = new OutermostCall[targets];
    }

    /** @param module id; null when the class lies in no folder of tests */
    record RunningTest(
            Class<?> type, String className, @Nullable String module) {}
}
