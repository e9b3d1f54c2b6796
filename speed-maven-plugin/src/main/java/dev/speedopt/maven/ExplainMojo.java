package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Explanation;
import dev.speedopt.explanation.Explainer;
import dev.speedopt.explanation.ExplanationText;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains how an attempt ended: the rung and its evidence, the smallest input that differs, failing tests with the user's own
 * frames, and a test that shows the difference, ready to be pasted. Changes nothing; writes {@code target/speed/explain.json}
 * and {@code explain.md}.
 */
@Mojo(name = "explain", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class ExplainMojo extends StageMojo {
    /** Number of the attempt in its run; the first that failed when left out. */
    @Parameter(property = "speed.attempt")
    private @Nullable Integer attempt;

    /** Id of the run; the latest when left out. */
    @Parameter(property = "speed.run")
    private @Nullable String run;

    @Inject
    public ExplainMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        Path folder = open.project().workDirectory();
        // The attempt's code runs again: behind the same walls as the first time.
        OptimizationPorts walled =
                open.in(Walls.around(settings.verification().sandbox(), folder, false, open.console()));
        Explanation found = new Explainer(walled.project(), walled.jvm(), walled.console()).explain(run, attempt);
        EvidenceJson.write(found, folder.resolve("explain.json"));
        try {
            Files.writeString(folder.resolve("explain.md"), ExplanationText.markdown(found));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        ExplanationText.console(found).forEach(open.console()::info);
        open.console().info("Also in " + folder.resolve("explain.md"));
    }
}
