package dev.speedopt.process;

import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Bubblewrap: namespaces of its own, so no network, no other processes, a disk that can be read only, and homes, temporary
 * folders and {@code /run} (sockets of daemons are there) that look empty.
 *
 * @param program {@code bwrap}
 * @param hidden further folders that look empty: what was recorded and answered is none of a candidate's business
 */
record Bubblewrap(Path program, List<Path> hidden) implements Sandbox {
    private static final String LIMIT =
            "n=" + ShellLimits.PROCESSES + "; ulimit -u $n 2>/dev/null || ulimit -p $n 2>/dev/null; exec \"$@\"";

    Bubblewrap {
        hidden = List.copyOf(hidden);
    }

    @Override
    public boolean isolates() {
        return true;
    }

    @Override
    public boolean discards() {
        return true;
    }

    @Override
    public String description() {
        return "bubblewrap (" + program
                + "): no network, a disk that can only be read but for a work folder, an empty home,"
                + " no other processes in sight, no keys in the environment; limits of time, heap, processor time and processes";
    }

    @Override
    public List<String> command(Fence fence, List<String> command) {
        List<String> all = new ArrayList<>(List.of(
                program.toString(), "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        all.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"));
        all.addAll(new Mounts(hidden, fence).options());
        fence.writable().forEach(folder -> all.addAll(List.of("--bind", folder.toString(), folder.toString())));
        if (Kernel.countsProcessesBySandbox()) {
            all.addAll(List.of("/bin/sh", "-c", LIMIT, "sh"));
        }
        all.addAll(command);
        return ShellLimits.limited(fence, all);
    }
}
