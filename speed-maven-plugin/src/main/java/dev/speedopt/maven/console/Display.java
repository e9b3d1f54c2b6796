package dev.speedopt.maven.console;

/** Where the state of a running step is shown. */
interface Display {
    /** Milliseconds between two showings; the first comes after {@link #firstAfterMillis()}. */
    long everyMillis();

    /** Milliseconds that a step may take unseen. */
    long firstAfterMillis();

    /** Shows the state of a step that goes on. */
    void show(String state);

    /** Tells the end of a step that was shown before, or that took long. */
    void end(String summary);

    /** Clears the place where a line of the log is about to be written. */
    void makeRoom();
}
