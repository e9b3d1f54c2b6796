package dev.speedopt.target;

/** A piece of source that does not fit where it should go; the message says in one sentence why. */
public class SpliceException extends RuntimeException {
    public SpliceException(String message) {
        super(message);
    }
}
