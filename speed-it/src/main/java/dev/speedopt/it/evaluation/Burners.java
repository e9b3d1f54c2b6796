package dev.speedopt.it.evaluation;

import dev.speedopt.probe.ParentWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other programs that want the processors all the time. */
final class Burners implements AutoCloseable {
    private static final int TABLE = 1 << 20;

    private final List<Process> processes;

    private Burners(List<Process> processes) {
        this.processes = processes;
    }

    static Burners start(int count) throws IOException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Burners.class.getName())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        return new Burners(processes);
    }

    int count() {
        return processes.size();
    }

    /** Burns processor time and caches until the suite, at the other end of the standard input, is gone. */
    public static void main(String[] arguments) {
        ParentWatch.start();
        int[] table = new int[TABLE];
        int at = 1;
        while (true) {
            for (int i = 0; i < 20_000_000; i++) {
                at = at * 1664525 + 1013904223;
                table[at >>> 12] += at;
            }
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
