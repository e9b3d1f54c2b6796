package dev.speedopt.optimization.aside;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.Optimizer;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;

/**
 * The story without its end: candidates climb the same ladder and are measured the same way, and nothing is committed. It runs
 * beside the main job, in a folder of its own.
 */
public final class Suggester {
    /** Folder of such runs under {@code target/speed}. */
    public static final String FOLDER = "suggest";

    private final OptimizationPorts ports;

    public Suggester(OptimizationPorts ports) {
        this.ports = ports;
    }

    /** @throws dev.speedopt.project.ProjectException when it must refuse, with the cure */
    public RunResult suggest(OptimizationRequest request) {
        try (Run run = Aside.open(ports, request, FOLDER, request.selector())) {
            return Optimizer.tell(run);
        }
    }
}
