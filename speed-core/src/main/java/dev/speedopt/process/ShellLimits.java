package dev.speedopt.process;

import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits that every POSIX shell can set before it becomes the command: processor time and file size, and the number of
 * processes and threads where this user may make control groups (else {@link Bubblewrap} sets that one). No isolation.
 *
 * @param reason why there is nothing more, for people
 */
record ShellLimits(String reason) implements Sandbox {
    /** Threads and processes: many more than a test suite has, far fewer than would stop a machine. */
    static final int PROCESSES = 2_000;

    private static final Path SHELL = Path.of("/bin/sh");
    /** Blocks of 512 bytes, of 1,024 in some shells: 2 or 4 GB a file. */
    private static final int FILE_BLOCKS = 4 << 20;

    /**
     * The group is joined by the subshell that becomes the command, and removed when that has ended; what a killed one left
     * behind goes with the next. The command keeps the standard input, as all children of ours watch it.
     */
    private static final String SCRIPT = """
            ulimit -c 0 2>/dev/null; ulimit -f %d 2>/dev/null; ulimit -t "$1" 2>/dev/null; shift
            groups=/sys/fs/cgroup
            if [ -d $groups/pids ]; then groups=$groups/pids
            elif ! grep -qw pids $groups/cgroup.subtree_control 2>/dev/null; then groups=/nowhere; fi
            if [ -w $groups ]; then
              rmdir $groups/speed-fork-* 2>/dev/null
              group=$groups/speed-fork-$$
              if mkdir $group 2>/dev/null && echo %d 2>/dev/null >$group/pids.max; then
                (echo 0 2>/dev/null >$group/cgroup.procs; exec "$@")
                code=$?
                rmdir $group 2>/dev/null
                exit $code
              fi
            fi
            exec "$@"
            """.formatted(FILE_BLOCKS, PROCESSES);

    /** Whether there is a shell to set limits with. */
    static boolean possible() {
        return Files.isExecutable(SHELL);
    }

    @Override
    public boolean isolates() {
        return false;
    }

    @Override
    public String description() {
        return "limits of time, heap and processor time, a throw-away home and no keys in the environment, but no walls: "
                + reason;
    }

    @Override
    public List<String> command(Fence fence, List<String> command) {
        return limited(fence, command);
    }

    static List<String> limited(Fence fence, List<String> command) {
        if (!possible()) {
            return List.copyOf(command);
        }
        List<String> limited = new ArrayList<>(List.of(SHELL.toString(), "-c", SCRIPT, "sh"));
        limited.add(Long.toString(Math.max(1, fence.cpu().toSeconds())));
        limited.addAll(command);
        return limited;
    }
}
