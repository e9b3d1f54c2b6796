package dev.speedopt.proposal.rule.code;

/** What a call does beyond giving a result. */
public enum Effect {
    /** Nothing, and the result depends on immutable arguments alone. */
    PURE,
    /** Nothing, but the result depends on state that may change. */
    READS,
    /** Changes its receiver, and nothing else. */
    CHANGES_RECEIVER,
    /** Changes its first argument, and nothing else. */
    CHANGES_ARGUMENT,
    /** Writes to the outside, and changes no object of the program. */
    OUTPUT,
    /** Anything may happen. */
    UNKNOWN
}
