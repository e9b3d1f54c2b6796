package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.profiling.ProfileRequest;
import dev.speedopt.optimization.profiling.ProfileSummary;
import dev.speedopt.optimization.profiling.Profiler;
import dev.speedopt.optimization.request.OptimizationPorts;
import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the time and the memory go, with Java Flight Recorder: over the tests, over a JMH benchmark or over a main class,
 * again and again until the samples suffice. Hot methods by time of their own and in all, by allocation, with their hottest
 * lines; a flame graph. Writes {@code target/speed/profile}, which {@code speed:analyze} ranks by.
 */
@Mojo(name = "profile", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class ProfileMojo extends StageMojo {
    /** Only methods that this means are listed: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** The only module to run: {@code groupId:artifactId} or its last part. */
    @Parameter(property = "speed.module")
    private @Nullable String module;

    /** Regular expression of JMH benchmarks to run in place of the tests. */
    @Parameter(property = "speed.benchmark")
    private @Nullable String benchmark;

    /** Class with a main method to run in place of the tests. It runs as you would run it: with your environment, unconfined. */
    @Parameter(property = "speed.main")
    private @Nullable String main;

    /** Arguments of the main class, separated by blanks. */
    @Parameter(property = "speed.args", defaultValue = "")
    private String arguments = "";

    /** Flight recording, or folder of some, to read in place of running anything. */
    @Parameter(property = "speed.recording")
    private @Nullable File recording;

    /** Per cent of time or allocation from which a method is listed. */
    @Parameter(property = "speed.threshold", defaultValue = "1.0")
    private double threshold = 1.0;

    /** Samples in the project's code after which it is not run again. */
    @Parameter(property = "speed.samples", defaultValue = "1000")
    private int samples = 1000;

    /** Time after which it is not run again ({@code 90s}, {@code 5m}). */
    @Parameter(property = "speed.budget", defaultValue = "2m")
    private String budget = "2m";

    @Inject
    public ProfileMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        List<String> words = Arrays.stream(arguments.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        ProfileRequest request = new ProfileRequest(
                target,
                module,
                benchmark,
                main,
                words,
                recording == null ? null : recording.toPath(),
                threshold,
                samples,
                TimeBudget.parse(budget),
                Duration.ofSeconds(settings.baseline().testTimeoutSeconds()),
                projectName());
        ProfileSummary.lines(new Profiler(open).profile(request)).forEach(open.console()::info);
    }
}
