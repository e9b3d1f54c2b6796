package dev.speedopt.measurement.objective;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.probe.sample.CallSampler;
import dev.speedopt.probe.sample.SampleReport;
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
import java.util.List;

/** Times single calls of one version of a target, in a JVM of its own, and holds them against the user's objectives. */
public final class ObjectiveMeasurer {
    private final Jvm jvm;
    private final Path directory;
    private final List<Goal> goals;
    private final int percentile;
    private final Duration limit;
    private final Console console;

    /**
     * @param directory for the JVM's files; made where needed
     * @param limit of time
     * @throws dev.speedopt.project.ProjectException when an objective has no unit, or one that does not fit
     */
    public ObjectiveMeasurer(
            Jvm jvm, Path directory, SpeedConfig.Objectives objectives, Duration limit, Console console) {
        this.jvm = jvm;
        this.directory = directory.toAbsolutePath();
        this.goals = Goal.of(objectives);
        this.percentile = objectives.percentile();
        this.limit = limit;
        this.console = console;
    }

    /** Whether there is any objective. */
    public boolean any() {
        return !goals.isEmpty();
    }

    /**
     * @param version {@code original}, {@code attempt 3}
     * @param calls indices in the recording, at least one
     * @param freshInputs whether the target changes its receiver or arguments
     * @return one for each objective; not met, with the reason, where nothing could be measured
     */
    public List<ObjectiveResult> measure(
            MethodId target,
            String version,
            Path recording,
            List<Integer> calls,
            boolean freshInputs,
            List<Path> classPath) {
        String label = "objectives-" + version.replace(' ', '-');
        Path file = directory.resolve(label + ".properties");
        try (Console.Step step =
                console.step("Holding " + target.shortName() + " (" + version + ") against objectives")) {
            ProbeTask task = ProbeTask.of(label, CallSampler.class, limit)
                    .reading(classPath)
                    .reading(recording)
                    .telling(target)
                    .writing(file)
                    .listing(calls)
                    .telling(freshInputs, percentile);
            String problem;
            try (ChildProcess child = new ProbeJvm(jvm, directory).start(task)) {
                boolean ended = child.waitFor(limit);
                problem = ended
                        ? "its JVM ended: " + String.join(" / ", child.lastLines(2))
                        : "it took longer than " + limit.toSeconds() + " s (thresholds.timeout_seconds)";
            }
            return results(target.toString(), version, file, problem);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private List<ObjectiveResult> results(String target, String version, Path file, String problem) throws IOException {
        if (!Files.exists(file)) {
            return goals.stream()
                    .map(goal -> new ObjectiveResult(
                            target, version, goal.name(), false, goal.name() + " could not be measured: " + problem))
                    .toList();
        }
        SampleReport sample = SampleReport.read(file);
        return goals.stream().map(goal -> goal.judge(target, version, sample)).toList();
    }
}
