package dev.speedopt.workload;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.agent.AgentOptions;
import dev.speedopt.probe.agent.ForkRecording;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.TestRunner;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the user's tests once with the recorder in their JVMs, and joins what the forks wrote. */
public final class WorkloadRecorder {
    private final ProjectModel project;
    private final TestRunner tests;
    private final SpeedConfig.Baseline limits;
    private final Path directory;

    /** @param directory for the recordings; made when it is not there */
    public WorkloadRecorder(ProjectModel project, TestRunner tests, SpeedConfig.Baseline limits, Path directory) {
        this.project = project;
        this.tests = tests;
        this.limits = limits;
        this.directory = directory;
    }

    /**
     * @param targets to record in one run
     * @param extraJvmOptions for the test JVMs, before the recorder's own
     * @throws ProjectException when the tests cannot be started at all
     */
    public Recording record(List<Target> targets, List<String> extraJvmOptions, Console console) {
        try (Console.Step step = console.step("Recording calls of " + names(targets))) {
            Files.createDirectories(directory);
            Path forks = Files.createTempDirectory(directory, "forks-");
            Path options = forks.resolve("options.properties");
            options(targets, forks).write(options);
            step.progress(0, 0, "running the tests");
            TestRun run = tests.run(new TestRequest(
                    "recording",
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Stream.concat(extraJvmOptions.stream(), Stream.of("-javaagent:" + agentJar() + "=" + options))
                            .toList(),
                    Duration.ofSeconds(limits.testTimeoutSeconds())));
            step.progress(0, 0, "joining the recordings");
            List<ForkRecording> recordings = read(forks, console);
            return new Recording(run, join(targets, recordings));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write recordings to " + directory + ": " + e.getMessage(), e);
        }
    }

    private AgentOptions options(List<Target> targets, Path forks) {
        return new AgentOptions(
                forks,
                targets.stream().map(target -> method(target.id())).toList(),
                project.modules().stream()
                        .map(module -> new AgentOptions.TestFolder(
                                module.id(), module.testClassesDirectory(), module.baseDirectory()))
                        .toList(),
                limits.maximumCalls(),
                limits.recordingSeconds(),
                limits.maximumMegabytes());
    }

    private Map<MethodId, Workload> join(List<Target> targets, List<ForkRecording> recordings) throws IOException {
        Map<MethodId, Workload> workloads = new LinkedHashMap<>();
        ForkJoin join = new ForkJoin(
                limits, project.modules().stream().map(module -> module.id()).toList());
        for (int i = 0; i < targets.size(); i++) {
            int number = i;
            List<ForkRecording.TargetRecording> parts = recordings.stream()
                    .map(recording -> recording.targets().get(number))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            Target target = targets.get(i);
            Path file = directory.resolve(fileName(number, target.id()));
            workloads.put(target.id(), join.workload(target, file, parts));
        }
        return workloads;
    }

    private static List<ForkRecording> read(Path forks, Console console) throws IOException {
        List<ForkRecording> recordings = new ArrayList<>();
        try (Stream<Path> files = Files.list(forks)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".log")) {
                    ForkRecording recording = ForkRecording.read(file);
                    recording.problems().forEach(console::warn);
                    recordings.add(recording);
                } else if (name.endsWith(".problem")) {
                    console.warn("The recorder could not start in a test JVM: "
                            + Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        if (recordings.isEmpty()) {
            console.warn("No test JVM loaded the recorder. Does the build fork its tests (forkCount above 0)?");
        }
        return recordings;
    }

    private static Path agentJar() {
        Path jar = ProbeJvm.probeJar();
        if (!Files.isRegularFile(jar)) {
            throw new ProjectException("The recorder has to be a jar to go into test JVMs, but speed runs from " + jar
                    + ". Build it with `mvn package`.");
        }
        return jar;
    }

    private static TargetMethod method(MethodId id) {
        return new TargetMethod(id.className(), id.methodName(), id.parameterTypes());
    }

    private static String fileName(int number, MethodId id) {
        return number + "-" + id.fileName() + ".calls";
    }

    private static String names(List<Target> targets) {
        return targets.size() == 1 ? targets.get(0).id().shortName() : targets.size() + " targets";
    }
}
