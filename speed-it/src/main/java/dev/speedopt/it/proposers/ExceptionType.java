package dev.speedopt.it.proposers;

/** Refuses with another exception. */
public final class ExceptionType extends WrongProposer {
    public ExceptionType() {
        super("exception-type", "throw new IllegalArgumentException(", "throw new IllegalStateException(");
    }
}
