package dev.speedopt.optimization;

import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.util.ArrayList;
import java.util.List;

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
     * @return one for each target that can be compared on at all, in order; the others are said on the console
     * @throws dev.speedopt.project.ProjectException when the selector names nothing
     */
    public List<CoverageEvidence> take(OptimizationRequest request) {
        String selector = request.selector() == null ? "" : request.selector();
        List<Target> targets = new SourceTree(ports.project().modules()).require(TargetSelector.parse(selector));
        try (Run run = Aside.open(ports, request, FOLDER, selector)) {
            Baseline baseline = Baseline.of(run, targets);
            List<CoverageEvidence> found = new ArrayList<>();
            for (Target target : targets) {
                new Groundwork(run, baseline)
                        .of(target)
                        .ifPresent(original ->
                                found.add(new Adequacy(run, original).calls().all()));
            }
            run.finish().skipped().forEach(skipped -> ports.console().warn(skipped.target() + ": " + skipped.reason()));
            return found;
        }
    }
}
