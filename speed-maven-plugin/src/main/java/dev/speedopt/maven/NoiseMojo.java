package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.comparison.NoiseRequest;
import dev.speedopt.optimization.comparison.ReadNoise;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.report.NoiseSummary;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says how quiet this machine is for measuring, where the noise comes from and what to do about it: reads what the system
 * tells, and runs pairs of JVMs that both run the same code.
 */
@Mojo(name = "noise", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class NoiseMojo extends StageMojo {
    /** A method of the project to run identical pairs of, beside the built-in workload: {@code pkg.Class#method}. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Pairs of each, 3 to 100. */
    @Parameter(property = "speed.pairs", defaultValue = "6")
    private int pairs;

    @Inject
    public NoiseMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        NoiseSummary.lines(
                        new ReadNoise(open, new NoiseRequest(target, pairs, settings, pluginVersion())).read(),
                        settings.benchmarking().maximumPairs())
                .forEach(open.console()::info);
    }
}
