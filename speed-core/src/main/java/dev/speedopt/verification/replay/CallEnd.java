package dev.speedopt.verification.replay;

import dev.speedopt.probe.replay.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How one call of a replay ended.
 *
 * @param kind in which way
 * @param outcome for {@link Kind#COMPLETED}; absent otherwise
 * @param text for people, for everything but {@link Kind#COMPLETED}: "ends the JVM with exit code 3"
 */
record CallEnd(Kind kind, @Nullable Outcome outcome, String text) {
    enum Kind {
        /** By return or by exception. */
        COMPLETED,
        /** The JVM was gone. */
        EXITED,
        /** Longer than its limit. */
        HUNG,
        /** Input or outcome cannot be rebuilt or written. */
        UNDECODABLE
    }
}
