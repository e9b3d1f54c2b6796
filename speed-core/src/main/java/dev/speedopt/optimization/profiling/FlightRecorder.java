package dev.speedopt.optimization.profiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Options that let a JVM record itself. */
public final class FlightRecorder {
    /** The recorder's own limit of 64 frames would cut the callers off a recursion. */
    private static final String DEEP = "-XX:FlightRecorderOptions=stackdepth=256";

    private static final String QUIET = "-Xlog:jfr*=off";

    private FlightRecorder() {}

    /**
     * One file a JVM, named by it, written when it ends.
     *
     * @param folder made where it is missing
     */
    public static List<String> into(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return List.of(
                "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename=" + folder + "/", DEEP, QUIET);
    }

    /** One file, written when the JVM ends or the time is up, whatever comes first. */
    static List<String> into(Path file, Duration atMost) {
        return List.of(
                "-XX:StartFlightRecording:settings=profile,dumponexit=true,duration=" + Math.max(1, atMost.toSeconds())
                        + "s,filename=" + file,
                DEEP,
                QUIET);
    }
}
