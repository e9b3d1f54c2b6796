package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.aside.Generator;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.report.text.ModelCosts;
import java.nio.file.Path;
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
 * Writes proposals of rules and models as patches, the most promising first. Each compiles and needs nothing new; none of them is
 * run, replayed or measured, and nothing is committed. {@code -Dspeed.attempts=5} says how many for each method.
 */
@Mojo(name = "generate", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class GenerateMojo extends StageMojo {
    /** What to make proposals for: a method, a class, a package; without it the hottest methods that the tests reach. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Kind of change that is wanted: {@code complexity_reduction}, {@code allocation_reduction} or {@code batch_operations}. */
    @Parameter(property = "speed.strategy")
    private @Nullable String strategy;

    /** Whether to write exactly what would be sent to models, one file a request, and to send nothing. */
    @Parameter(property = "speed.dry-run")
    private boolean dryRun;

    @Inject
    public GenerateMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        OptimizationRequest request = request(target, settings).proposedBy(strategy, Extensions.proposers());
        Generator generator = new Generator(open);
        if (dryRun) {
            List<Path> files = generator.dryRun(request);
            files.forEach(file -> open.console().info("would be sent: " + file));
            open.console().info(files.size() + " requests were written, and nothing was sent.");
            return;
        }
        RunResult run = generator.generate(request);
        run.attempts().forEach(attempt -> open.console().info(line(attempt)));
        run.skipped().forEach(skipped -> open.console().info(skipped.target() + ": " + skipped.reason()));
        run.notes().forEach(open.console()::warn);
        new ModelCosts(run).lines().forEach(open.console()::info);
    }

    private static String line(Attempt attempt) {
        Decision decision = attempt.decision();
        String what = "#" + attempt.id() + " " + attempt.target().shortName() + " by " + attempt.proposer() + ": "
                + attempt.title();
        return decision == null
                ? what
                : decision.patch() == null
                        ? what + " (refused: " + decision.reason() + ")"
                        : what + "\n    " + decision.patch();
    }
}
