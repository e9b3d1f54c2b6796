package dev.speedopt.optimization;

import dev.speedopt.evidence.RunResult;

/** The story: target, workload, baseline, proposals, ladder, decision. */
public final class Optimizer {
    private final OptimizationPorts ports;

    public Optimizer(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * Runs the story once.
     *
     * @throws dev.speedopt.project.ProjectException when it must refuse, with the cure
     */
    public RunResult run(OptimizationRequest request) {
        if (ports.project().modules().isEmpty()) {
            throw new dev.speedopt.project.ProjectException("No module with sources takes part in this build.");
        }
        throw new dev.speedopt.project.ProjectException("Nothing is run yet: " + request);
    }
}
