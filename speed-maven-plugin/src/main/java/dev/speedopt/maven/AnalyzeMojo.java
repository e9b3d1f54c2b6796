package dev.speedopt.maven;

import dev.speedopt.analysis.opportunity.AnalysisDocument;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.opportunity.AnalysisFiles;
import dev.speedopt.optimization.opportunity.AnalysisRequest;
import dev.speedopt.optimization.opportunity.AnalysisSummary;
import dev.speedopt.optimization.opportunity.Analyzer;
import dev.speedopt.optimization.request.OptimizationPorts;
import java.io.File;
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
 * Says which methods of the whole build are worth making faster, the best first, and why each is in or out: share of the
 * profile, methods that lead to it, expected gain, and how safely a change can be proved. Runs nothing of the project and changes
 * nothing; writes {@code target/speed/analysis.json} with its schema.
 */
@Mojo(name = "analyze", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class AnalyzeMojo extends StageMojo {
    /** Only methods that this means: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. */
    @Parameter(property = "speed.target")
    private @Nullable String target;

    /** Flight recording, or folder of some, that says where the time goes. Without it: the latest of {@code speed:profile}. */
    @Parameter(property = "speed.recording")
    private @Nullable File recording;

    @Inject
    public AnalyzeMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        Path profile = recording == null ? null : recording.toPath();
        AnalysisDocument document = new Analyzer(open).analyze(new AnalysisRequest(target, profile, projectName()));
        Path file = AnalysisFiles.write(document, open.project().workDirectory());
        AnalysisSummary.lines(document, file).forEach(open.console()::info);
    }
}
