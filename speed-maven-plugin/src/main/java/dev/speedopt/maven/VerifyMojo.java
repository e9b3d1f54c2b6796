package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Explanation;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.explanation.Explainer;
import dev.speedopt.explanation.ExplanationText;
import dev.speedopt.optimization.aside.Verifier;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.Walls;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Judges a change from anywhere, a patch, a file, a commit, somebody's pull request: containment, compilation, capabilities, the
 * tests that reach it, the replay against the original, all tests. No model is asked, nothing is measured, nothing is
 * committed. A change that does not pass fails the build.
 */
@Mojo(name = "verify", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class VerifyMojo extends StageMojo {
    /** Patch file, {@code .java} file, or commit, branch or tag. */
    @Parameter(property = "speed.candidate", required = true)
    private String candidate = "";

    /** Method that is meant, where the change touches several; {@code pkg.Class#method}. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    @Inject
    public VerifyMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) throws MojoFailureException {
        RunResult result = new Verifier(open).verify(request(target, settings), candidate);
        Path folder = open.project().workDirectory().resolve(Verifier.FOLDER);
        Attempt attempt = result.attempts().get(result.attempts().size() - 1);
        open.console().info(attempt.target() + ": " + attempt.title());
        for (RungResult rung : attempt.rungs()) {
            open.console()
                    .info(String.format(
                            Locale.ROOT,
                            "  %-4s %-15s %s",
                            rung.passed() ? "ok" : "NO",
                            rung.rung().label(),
                            rung.summary()));
        }
        open.console().info("Evidence: " + folder.resolve("run.json"));
        RungResult failure = attempt.failure();
        if (failure != null) {
            explain(
                    open.in(Walls.around(settings.verification().sandbox(), folder, false, open.console())),
                    result,
                    attempt,
                    folder);
            throw new MojoFailureException("The change of " + attempt.target().shortName() + " is refused on "
                    + failure.rung().label() + ": " + failure.summary() + ".");
        }
        open.console().info("It behaves as the original does, as far as tests and replay can tell.");
    }

    private static void explain(OptimizationPorts open, RunResult result, Attempt attempt, Path folder) {
        Explanation found =
                new Explainer(open.project(), open.jvm(), open.console()).explain(result.run(), attempt.id());
        EvidenceJson.write(found, folder.resolve("explain.json"));
        ExplanationText.console(found).forEach(open.console()::info);
    }
}
