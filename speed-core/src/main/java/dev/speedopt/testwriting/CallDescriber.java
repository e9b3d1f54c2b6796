package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.Describer;
import dev.speedopt.probe.describe.Descriptions;
import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Has a probe JVM describe recorded calls in terms of Java. */
public final class CallDescriber {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Jvm jvm;
    private final Path directory;
    private int runs;

    /** @param directory for descriptions and logs */
    public CallDescriber(Jvm jvm, Path directory) {
        this.jvm = jvm;
        this.directory = directory;
    }

    /**
     * @param recording that holds the calls
     * @param indexes of the calls
     * @param userPath the original's classes and their dependencies
     * @param level of Java that tests are written in
     * @throws ProjectException when the JVM ended before it had described them
     */
    public Descriptions describe(
            MethodId target, Path recording, List<Integer> indexes, List<Path> userPath, int level) {
        Path file = directory.resolve("described-" + ++runs);
        ProbeTask task = ProbeTask.of("describe-" + runs, Describer.class, LIMIT)
                .brief()
                .reading(userPath)
                .reading(recording)
                .telling(target)
                .writing(file)
                .listing(indexes)
                .telling(level >= 9);
        try (ChildProcess child = new ProbeJvm(jvm, directory).start(task)) {
            child.waitFor(LIMIT);
            if (!Files.exists(file)) {
                throw new ProjectException("The calls of " + target + " cannot be described: "
                        + String.join(" / ", child.lastLines(2)) + " (see " + directory + ")");
            }
        }
        try {
            return Descriptions.read(file);
        } catch (IOException e) {
            throw new ProjectException("The descriptions in " + file + " are broken off: " + e.getMessage(), e);
        }
    }
}
