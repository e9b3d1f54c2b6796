package dev.speedopt.probe.guard;

/**
 * Keeps inputs that nobody ever gave from reaching what lies outside the heap: files, network, processes, the JVM itself. A
 * recorded input did in the tests what it does here; a made-up path might be deleted.
 */
public final class Fence {
    private static volatile boolean closed;
    private static volatile boolean touched;

    private Fence() {}

    /** What user code meets at the fence. */
    public static final class Refusal extends Error {
        private static final long serialVersionUID = 1;

        Refusal(String what) {
            super("speed: a generated input must not reach " + what, null, false, false);
        }
    }

    /** From now on nothing gets through. */
    public static void close() {
        touched = false;
        closed = true;
    }

    public static void open() {
        closed = false;
    }

    /** Whether anything came up to it since it was closed, also where the user's code swallowed the refusal. */
    public static boolean touched() {
        return touched;
    }

    /** Woven in before each call that leads outside. */
    public static void pass(String what) {
        if (closed) {
            touched = true;
            throw new Refusal(what);
        }
    }
}
