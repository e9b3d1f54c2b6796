package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.rebase.Resolver;
import dev.speedopt.optimization.rebase.Resolver.Resolution;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.report.ReportFiles;
import java.time.Duration;
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
 * Moves the accepted changes of a run onto a new base, which must be checked out: each is made again where its method went,
 * merged by syntax, compiled, tested and replayed there, and measured again where anything that it runs has changed. What does not
 * hold is dropped with its reason. The result is a new branch; the old one stays.
 */
@Mojo(name = "resolve", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class ResolveMojo extends StageMojo {
    /** The new base: any name that Git has for the commit that is checked out. */
    @Parameter(property = "speed.branch", defaultValue = "HEAD")
    private String branch = "HEAD";

    /** Id of the run whose changes are moved; the latest that started from another commit when left out. */
    @Parameter(property = "speed.run")
    private @Nullable String run;

    /** Whether one look must do where something is measured again: fewer pairs, the same gates. */
    @Parameter(property = "speed.quick")
    private boolean quick;

    @Inject
    public ResolveMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        Resolution done = new Resolver(open).resolve(request(settings), branch, run);
        RunResult result = done.run();
        ReportFiles reports =
                ReportFiles.write(result, new RunFiles(open.project().workDirectory()).reports());
        done.lines().forEach(line -> open.console().info("  " + line));
        open.console()
                .info("Kept " + done.kept() + " of " + done.all() + " changes of run " + done.from() + " on "
                        + done.base() + (done.kept() == 0 ? "." : ", as branch " + result.branch() + "."));
        open.console().info("Report: " + reports.html());
    }

    private OptimizationRequest request(SpeedConfig settings) {
        return new OptimizationRequest(
                null, settings, quick, Duration.ofDays(1), null, List.of(), projectName(), pluginVersion(), access());
    }
}
