package dev.speedopt.evidence;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param kind what was done
 * @param reason why, in a sentence
 * @param commit id of the accepted commit on the run's branch; absent otherwise
 * @param patch path of the patch file, where one was written instead; absent otherwise
 * @param takenBack why it was reverted after it had been accepted; absent otherwise
 */
public record Decision(
        Kind kind,
        String reason,
        @Nullable String commit,
        @Nullable String patch,
        @Nullable String takenBack) {
    public Decision(Kind kind, String reason, @Nullable String commit, @Nullable String patch) {
        this(kind, reason, commit, patch, null);
    }

    /** The same, reverted since. */
    public Decision takenBack(String why) {
        return new Decision(kind, reason, commit, patch, why);
    }

    /** What was done with an attempt. */
    public enum Kind {
        /** Accepted: committed on the run's branch, or written as a patch where committing is off. */
        COMMIT,
        /** Refused: its commit on the attempts ref has a revert commit after it. */
        REVERT,
        /** Passed its gates, but a person has to decide. */
        HOLD
    }
}
