package dev.speedopt.maven;

import dev.speedopt.ci.PullRequest;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.RangeChoice;
import dev.speedopt.optimization.aside.Suggester;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.report.ConsoleSummary;
import dev.speedopt.report.ReportFiles;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks for faster versions of the methods that a pull request changes, proves them as {@code speed:optimize} does, and commits
 * nothing: it writes {@code target/speed/suggestions.md} and the files that CI reads.
 */
@Mojo(name = "suggest", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class SuggestMojo extends StageMojo {
    /** Number of the pull request. Without it: what GitHub Actions, GitLab CI or Jenkins say. */
    @Parameter(property = "speed.pr-number")
    private @Nullable String pullRequest;

    /** What the changes go into: {@code origin/main}. Without it: what the CI system says. */
    @Parameter(property = "speed.since")
    private @Nullable String since;

    /** Only methods that this means as well: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Whether one look must do: fewer pairs of measurements, the same gates. */
    @Parameter(property = "speed.quick")
    private boolean quick;

    /** Time for the whole run ({@code 90s}, {@code 30m}); no new target is begun after it. */
    @Parameter(property = "speed.budget", defaultValue = "20m")
    private String budget = "20m";

    /** Kind of change that is wanted: {@code complexity_reduction}, {@code allocation_reduction} or {@code batch_operations}. */
    @Parameter(property = "speed.strategy")
    private @Nullable String strategy;

    @Inject
    public SuggestMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        PullRequest pr = PullRequest.find(System.getenv(), pullRequest, since);
        open.console().info("Looking for faster versions of what " + pr.describe() + " changes");
        CiOutput output = new CiOutput(open, projectName(), pluginVersion());
        Optional<RangeChoice.Chosen> chosen = new RangeChoice(open).choose(target, pr.base(), null);
        if (chosen.isEmpty()) {
            output.nothingChanged(pr.base());
            return;
        }
        RunResult run = new Suggester(open).suggest(search(chosen.get().selector(), settings));
        Path reports = open.project().workDirectory().resolve(Suggester.FOLDER).resolve("report");
        String html = ReportFiles.write(run, reports).html().toString();
        ConsoleSummary.lines(run, html).forEach(open.console()::info);
        output.suggestions(run, pr.base());
    }

    private OptimizationRequest search(@Nullable String selector, SpeedConfig settings) {
        return new OptimizationRequest(
                selector,
                settings,
                quick,
                TimeBudget.parse(budget),
                strategy,
                Extensions.proposers(),
                projectName(),
                pluginVersion(),
                access());
    }
}
