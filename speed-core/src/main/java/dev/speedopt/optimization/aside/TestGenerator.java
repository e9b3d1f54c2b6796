package dev.speedopt.optimization.aside;

import dev.speedopt.evidence.GeneratedTests;
import dev.speedopt.optimization.baseline.Adequacy;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import dev.speedopt.testwriting.TestPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tests that expect of a target what it does today: as few as cover what is asked for. */
public final class TestGenerator {
    /** Folder of such runs under {@code target/speed}. */
    public static final String FOLDER = "generate-tests";

    private final OptimizationPorts ports;

    public TestGenerator(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param request whose selector names one method
     * @param wanted per cent of its lines and branches
     * @param place a patch, or the test sources; nothing is ever overwritten
     * @throws ProjectException when no test can be written, with the reason
     */
    public GeneratedTests generate(OptimizationRequest request, double wanted, TestPlace.Kind place) {
        Target target = target(request.selector());
        try (Run run = Aside.open(ports, request, FOLDER, target.id().toString())) {
            Baseline baseline = Baseline.take(run);
            TargetBaseline original = Aside.require(
                    new Groundwork(run, baseline).of(target), target.id().toString());
            Adequacy adequacy = new Adequacy(run, baseline, original);
            GeneratedTests tests = new TestSearch(run, original, adequacy, wanted).write(place);
            run.finish();
            return tests;
        }
    }

    private Target target(@Nullable String selector) {
        List<Target> meant = new SourceTree(ports.project().modules())
                .require(TargetSelector.parse(selector == null ? "" : selector));
        if (meant.size() > 1) {
            throw new ProjectException(
                    "Tests are written for one method at a time. Name it with -Dspeed.target, for example "
                            + meant.get(0).id() + ".");
        }
        return meant.get(0);
    }
}
