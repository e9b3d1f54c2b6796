package dev.speedopt.probe;

import java.io.OutputStream;
import java.io.PrintStream;

/** Keeps from the disk what the user's code prints: a million times over it would fill it. */
public final class Silence {
    private Silence() {}

    /**
     * From now on standard output and standard error lead nowhere.
     *
     * @return standard error as it was, for problems of our own
     */
    public static PrintStream fall() {
        PrintStream problems = System.err;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        return problems;
    }
}
