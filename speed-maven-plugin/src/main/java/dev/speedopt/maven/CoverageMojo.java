package dev.speedopt.maven;

import dev.speedopt.adequacy.CoverageText;
import dev.speedopt.adequacy.MutationText;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.optimization.aside.CoverageTaker;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import java.util.List;
import java.util.stream.Stream;
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
 * recorded and replayed, and inputs found beside them; and how many small faults put into them, mutants, the tests or the replay
 * notice. Says what would be held by the floors in the configuration. Writes {@code target/speed/coverage.json}.
 */
@Mojo(name = "coverage", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class CoverageMojo extends StageMojo {
    /** The methods: {@code pkg.Class#method}, {@code pkg.Class} or {@code pkg.**}. */
    @Parameter(property = "speed.target", required = true)
    private @Nullable String target;

    /** Whether mutants are made, with PIT: half a minute more for a method of the usual size. */
    @Parameter(property = "speed.mutation", defaultValue = "true")
    private boolean mutation;

    @Inject
    public CoverageMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        List<CoverageTaker.Found> found = new CoverageTaker(open)
                .take(request(target, settings), mutation ? CoverageTaker.Depth.MUTANTS : CoverageTaker.Depth.LINES);
        SpeedConfig.Floors floors = settings.verification().coverage();
        found.forEach(each -> say(each, floors, open.console()));
        open.console()
                .info("Floors: " + floors.line() + " % of lines, " + floors.branch() + " % of branches, "
                        + (floors.mutation() > 0 ? floors.mutation() + " % of mutants" : "none of mutants")
                        + " (verification.coverage); with less, an attempt is held.");
        EvidenceJson.write(
                new Found(
                        1,
                        found.stream().map(CoverageTaker.Found::coverage).toList(),
                        found.stream()
                                .map(CoverageTaker.Found::mutation)
                                .flatMap(Stream::ofNullable)
                                .toList()),
                open.project().workDirectory().resolve("coverage.json"));
    }

    private static void say(CoverageTaker.Found found, SpeedConfig.Floors floors, Console console) {
        CoverageEvidence lines = found.coverage();
        console.info((found.reaches(floors) ? "ok   " : "LESS ") + lines.target() + ": " + CoverageText.counts(lines)
                + ", by " + lines.calls() + (lines.calls() == 1 ? " call" : " calls"));
        CoverageText.missing(lines).forEach(line -> console.info("       " + line));
        MutationEvidence mutants = found.mutation();
        if (mutants != null) {
            console.info("       " + MutationText.counts(mutants));
            MutationText.survivors(mutants).forEach(line -> console.info("       " + line));
            mutants.notes().forEach(note -> console.info("       " + note));
        }
    }

    /**
     * The file.
     *
     * @param schema version of this format, from 1
     * @param targets in order of the sources
     * @param mutation of the same, where it was asked for
     */
    record Found(int schema, List<CoverageEvidence> targets, List<MutationEvidence> mutation) {
        Found {
            targets = List.copyOf(targets);
            mutation = List.copyOf(mutation);
        }
    }
}
