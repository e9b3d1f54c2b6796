package dev.speedopt.project;

import java.util.List;

/** Port: how a command that runs a candidate's code is kept from everything else on the machine. */
public interface Sandbox {
    /** Whether network and disk are walled off. Limits alone are no sandbox. */
    boolean isolates();

    /** Whether the command gets an empty home and temporary folder in place of the user's. */
    default boolean ownHome() {
        return true;
    }

    /**
     * Whether whatever the command can write to is its own: its fence's writable folders, or thrown away with it. Then files can be
     * laid out for it at any path.
     */
    default boolean discards() {
        return false;
    }

    /** What holds, in a sentence without its full stop: for people. */
    String description();

    /** The command that runs {@code command} behind {@code fence}; its exit code and standard streams stay the same. */
    List<String> command(Fence fence, List<String> command);

    /** Nothing around the command. */
    static Sandbox none() {
        return new NoSandbox();
    }
}
