package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.optimization.comparison.Benchmark;
import dev.speedopt.optimization.comparison.BenchmarkRequest;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.report.BenchmarkSummary;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a method that you have: records calls while your tests run, replays them on both, and measures
 * both in pairs of JVMs that take turns. Nothing is committed.
 */
@Mojo(name = "benchmark", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class BenchmarkMojo extends StageMojo {
    /** The version to start from: a patch, a {@code .java} file, or a commit, branch or tag. Without it: the working tree. */
    @Parameter(property = "speed.original")
    private @Nullable String original;

    /** The version to compare with it: a patch, a {@code .java} file, or a commit, branch or tag. */
    @Parameter(property = "speed.candidate", required = true)
    private @Nullable String candidate;

    /** The methods to compare: {@code pkg.Class#method}. Without it: those whose text differs. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Whether to measure even where the two behave differently. */
    @Parameter(property = "speed.force")
    private boolean force;

    @Inject
    public BenchmarkMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        BenchmarkResult result = new Benchmark(
                        open,
                        new BenchmarkRequest(
                                original,
                                candidate == null ? "" : candidate,
                                target,
                                force,
                                settings,
                                projectName(),
                                pluginVersion()))
                .run();
        BenchmarkSummary.lines(result).forEach(open.console()::info);
    }
}
