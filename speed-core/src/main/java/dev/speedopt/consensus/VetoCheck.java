package dev.speedopt.consensus;

/** Port: executes what a voter claims to fail, as a replay of original and candidate. */
@FunctionalInterface
public interface VetoCheck {
    /** What an execution shows. */
    enum Outcome {
        /** Original and candidate differ: the claim is right. */
        DIFFERS,
        /** They do not: the claim is wrong. */
        ALIKE,
        /** The input cannot be built or compared: nobody knows. */
        CANNOT_RUN
    }

    /** Called only with a claim that has a failing input. */
    Outcome check(Submission submission, Claim claim);

    /** For a panel that sees files alone, and cannot replay inputs of voters. */
    static VetoCheck none() {
        return (submission, claim) -> Outcome.CANNOT_RUN;
    }
}
