package dev.speedopt.maven;

import dev.speedopt.adequacy.CoverageText;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.optimization.CoverageTaker;
import dev.speedopt.optimization.OptimizationPorts;
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
 * Shows which lines and branches of methods are reached by the calls that candidates are compared on: those that the tests make,
 * recorded and replayed, and inputs found beside them. Says what would be held by the floors in the configuration. Writes
 * {@code target/speed/coverage.json}.
 */
@Mojo(name = "coverage", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class CoverageMojo extends StageMojo {
    /** The methods: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. */
    @Parameter(property = "speed.target", required = true)
    private @Nullable String target;

    @Inject
    public CoverageMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        List<CoverageEvidence> found = new CoverageTaker(open).take(request(target, settings));
        SpeedConfig.Floors floors = settings.verification().coverage();
        for (CoverageEvidence each : found) {
            boolean enough = each.linePercent() >= floors.line() && each.branchPercent() >= floors.branch();
            open.console()
                    .info((enough ? "ok   " : "LESS ") + each.target() + ": " + CoverageText.counts(each) + ", by "
                            + each.calls() + (each.calls() == 1 ? " call" : " calls"));
            CoverageText.missing(each).forEach(line -> open.console().info("       " + line));
        }
        open.console()
                .info("Floors: " + floors.line() + " % of lines, " + floors.branch()
                        + " % of branches (verification.coverage); with less, an attempt is held.");
        EvidenceJson.write(new Found(1, found), open.project().workDirectory().resolve("coverage.json"));
    }

    /**
     * The file.
     *
     * @param schema version of this format, from 1
     * @param targets in order of the sources
     */
    record Found(int schema, List<CoverageEvidence> targets) {
        Found {
            targets = List.copyOf(targets);
        }
    }
}
