package dev.speedopt.probe.agent;

import org.jspecify.annotations.Nullable;

/** A call of a target that no other call of it on this thread surrounds: the token that instrumented code hands around. */
final class OutermostCall {
    final TargetRecorder target;
    boolean active;
    boolean recorded;
    /** How many calls this one stands for in the total of time. */
    int weight;

    long start;
    int slot;
    byte @Nullable [] graph;
    /** The test that this thread was last seen to reach the target from. */
    ThreadState.@Nullable RunningTest seenFrom;

    OutermostCall(TargetRecorder target) {
        this.target = target;
    }
}
