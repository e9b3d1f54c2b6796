package dev.speedopt.maven;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Explanation;
import dev.speedopt.explanation.Explainer;
import dev.speedopt.explanation.ExplanationText;
import dev.speedopt.optimization.OptimizationPorts;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
public class ExplainMojo extends AbstractMojo {
    private final MavenSession session;
    private final MavenPorts ports;

    /** Number of the attempt in its run; the first that failed when left out. */
    @Parameter(property = "speed.attempt")
    private @Nullable Integer attempt;

    /** Id of the run; the latest when left out. */
    @Parameter(property = "speed.run")
    private @Nullable String run;

    @Inject
    public ExplainMojo(MavenSession session, MavenPorts ports) {
        this.session = session;
        this.ports = ports;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            OptimizationPorts open = ports.open(session, getLog());
            Explanation found = new Explainer(open.project(), open.jvm(), open.console()).explain(run, attempt);
            Path folder = open.project().workDirectory();
            EvidenceJson.write(found, folder.resolve("explain.json"));
            Files.writeString(folder.resolve("explain.md"), ExplanationText.markdown(found));
            ExplanationText.console(found).forEach(open.console()::info);
            open.console().info("Also in " + folder.resolve("explain.md"));
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write the explanation: " + e.getMessage(), e);
        }
    }
}
