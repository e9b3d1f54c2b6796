package dev.speedopt.optimization.aside;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.optimization.baseline.Adequacy;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of each target the calls reach that candidates would be compared on. */
public final class CoverageTaker {
    /** Folder of such runs under {@code target/speed}. */
    public static final String FOLDER = "coverage";

    private final OptimizationPorts ports;

    public CoverageTaker(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param request whose selector names the targets
     * @param depth how closely to look
     * @return one for each target that can be compared on at all, in order; the others are said on the console
     * @throws dev.speedopt.project.ProjectException when the selector names nothing
     */
    public List<Found> take(OptimizationRequest request, Depth depth) {
        String selector = request.selector() == null ? "" : request.selector();
        List<Target> targets = new SourceTree(ports.project().modules()).require(TargetSelector.parse(selector));
        try (Run run = Aside.open(ports, request, FOLDER, selector)) {
            Baseline baseline = Baseline.of(run, targets);
            List<Found> found = new ArrayList<>();
            for (Target target : targets) {
                new Groundwork(run, baseline)
                        .of(target)
                        .ifPresent(original -> found.add(look(new Adequacy(run, baseline, original), depth)));
            }
            run.finish().skipped().forEach(skipped -> ports.console().warn(skipped.target() + ": " + skipped.reason()));
            return found;
        }
    }

    private static Found look(Adequacy adequacy, Depth depth) {
        return new Found(adequacy.calls().all(), depth == Depth.MUTANTS ? adequacy.mutation() : null);
    }

    /** How closely a target is looked at. */
    public enum Depth {
        /** Lines and branches. */
        LINES,
        /** Mutants as well, half a minute more for a target of the usual size. */
        MUTANTS
    }

    /**
     * What there is to say of one target.
     *
     * @param mutation absent where it was not asked for
     */
    public record Found(CoverageEvidence coverage, @Nullable MutationEvidence mutation) {
        /** Whether an attempt on it would not be held. */
        public boolean reaches(SpeedConfig.Floors floors) {
            return coverage.linePercent() >= floors.line()
                    && coverage.branchPercent() >= floors.branch()
                    && (floors.mutation() <= 0 || mutation == null || mutation.percent() >= floors.mutation());
        }
    }
}
