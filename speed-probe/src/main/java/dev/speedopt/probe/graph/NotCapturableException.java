package dev.speedopt.probe.graph;

/** A graph that cannot be written or rebuilt: the message names the type and where it hangs. */
public final class NotCapturableException extends Exception {
    private static final long serialVersionUID = 1;

    public NotCapturableException(String message) {
        // No stack trace: thrown often, and the message says it all.
        super(message, null, false, false);
    }
}
