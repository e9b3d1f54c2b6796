package dev.speedopt.measurement.benchmark;

import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.own.BenchmarkClasses;
import dev.speedopt.probe.own.Scout;
import dev.speedopt.probe.own.ScoutLog;
import dev.speedopt.probe.own.ScoutPlan;
import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the user's benchmarks shortly, once, to see which of them reach a target. One that hangs or ends its JVM costs that JVM: the
 * next one goes on with those that are left.
 */
public final class BenchmarkSearch {
    private static final int MOST_FORKS = 5;
    private static final int POLL_MILLIS = 50;

    private final Jvm jvm;
    private final Path directory;
    private final Duration silence;
    private final Duration limit;
    private final Console console;

    /**
     * @param jvm that benchmarks run on
     * @param directory for its files; made where needed
     */
    public BenchmarkSearch(Jvm jvm, Path directory, Console console) {
        this(jvm, directory, Duration.ofSeconds(20), Duration.ofSeconds(120), console);
    }

    /**
     * @param silence after which a benchmark hangs
     * @param limit of time for all of them
     */
    BenchmarkSearch(Jvm jvm, Path directory, Duration silence, Duration limit, Console console) {
        this.jvm = jvm;
        this.directory = directory.toAbsolutePath();
        this.silence = silence;
        this.limit = limit;
        this.console = console;
    }

    /**
     * @param classPath of the original, with all that benchmarks need
     * @param folders of compiled classes to look for benchmarks in; without one, no JVM is started
     */
    public FoundBenchmarks of(MethodId target, List<Path> classPath, List<Path> folders) {
        List<String> classes = BenchmarkClasses.in(folders);
        if (classes.isEmpty()) {
            return FoundBenchmarks.none();
        }
        try (Console.Step step = console.step("Looking for benchmarks that reach " + target.shortName())) {
            Files.createDirectories(directory);
            Path log = directory.resolve("scout.log");
            Files.deleteIfExists(log);
            SearchResult result = new SearchResult();
            TargetMethod method = new TargetMethod(target.className(), target.methodName(), target.parameterTypes());
            long end = System.nanoTime() + limit.toNanos();
            for (int fork = 0; fork < MOST_FORKS && System.nanoTime() < end; fork++) {
                step.progress(0, 0, classes.size() + (classes.size() == 1 ? " class" : " classes"));
                String label = "scout-" + fork;
                Path plan = directory.resolve(label + ".plan");
                new ScoutPlan(method, classPath, classes, result.begun(), log).store(plan);
                String how = run(label, plan, log, classPath, end);
                result.read(ScoutLog.read(log), how);
                if (result.done()) {
                    return result.found();
                }
            }
            return result.cutShort(limit);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** @return how it ended, for a sentence about the benchmark that it ended in */
    private String run(String label, Path plan, Path log, List<Path> classPath, long end) throws IOException {
        ProbeTask scouting =
                ProbeTask.of(label, Scout.class, limit).reading(plan).seeing(classPath);
        try (ChildProcess child = new ProbeJvm(jvm, directory).start(scouting)) {
            long written = -1;
            long since = System.nanoTime();
            while (child.isAlive()) {
                long size = Files.exists(log) ? Files.size(log) : 0;
                if (size != written) {
                    written = size;
                    since = System.nanoTime();
                }
                if (System.nanoTime() - since > silence.toNanos() || System.nanoTime() > end) {
                    return "it hangs, or takes longer than " + silence.toSeconds() + " s";
                }
                Thread.sleep(POLL_MILLIS);
            }
            List<String> lines = new ArrayList<>(child.lastLines(2));
            return "it ends its JVM (exit code " + child.exitCode() + ")"
                    + (lines.isEmpty() ? "" : ": " + String.join(" / ", lines));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the search was interrupted";
        }
    }
}
