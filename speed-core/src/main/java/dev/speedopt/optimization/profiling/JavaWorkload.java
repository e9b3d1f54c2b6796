package dev.speedopt.optimization.profiling;

import dev.speedopt.process.ChildProcess;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ProjectException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM that runs a main class of the user's, with the user's environment: it is the user's own program.
 *
 * @param name for people
 * @param jvm which JDK, with which flags
 * @param directory to run in
 * @param log that its output goes to
 * @param classPath of it
 * @param command main class and arguments
 */
record JavaWorkload(String name, Jvm jvm, Path directory, Path log, List<Path> classPath, List<String> command)
        implements Workload {
    /** Before the JVM is ended, so that the recording that was due is written. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    JavaWorkload {
        classPath = List.copyOf(classPath);
        command = List.copyOf(command);
    }

    @Override
    public List<String> run(int round, Path folder, Duration atMost) {
        List<String> all = new ArrayList<>(
                List.of(jvm.home().resolve("bin").resolve("java").toString()));
        Path temporary = folder.resolveSibling("tmp");
        all.addAll(jvm.flags());
        all.addAll(FlightRecorder.into(folder.resolve("round-" + round + ".jfr"), atMost));
        all.add("-Djmh.ignoreLock=true");
        all.add("-cp");
        all.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        all.addAll(command);
        try {
            Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + temporary + ": " + e.getMessage(), e);
        }
        try (ChildProcess child = ChildProcess.start(all, directory, System.getenv(), log)) {
            if (!child.waitFor(atMost.plus(GRACE))) {
                return List.of(name + " did not end by itself: it was profiled for " + atMost.toSeconds()
                        + " s and then ended (speed.budget)");
            }
            if (child.exitCode() != 0) {
                String said = String.join(" / ", child.lastLines(3));
                if (round == 1 && !Files.exists(folder.resolve("round-1.jfr"))) {
                    throw new ProjectException(name + " could not be run: " + said + ". All that it said is in " + log);
                }
                return List.of(name + " ended with exit code " + child.exitCode() + ": " + said);
            }
            return List.of();
        }
    }
}
