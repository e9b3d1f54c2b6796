package dev.speedopt.optimization;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.target.Target;

/**
 * The story: targets, baseline, workload, proposals, ladder, decision. Each chapter's work is done in the room of its name;
 * here is only the order of events.
 */
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
        try (Run run = Run.open(ports, request)) {
            return tell(run);
        }
    }

    static RunResult tell(Run run) {
        Baseline baseline = Baseline.take(run);
        for (Target target : baseline.targets()) {
            if (run.journal().decided(target.id().toString())) {
                continue;
            }
            if (run.outOfTime()) {
                run.journal()
                        .skip(
                                target.id().toString(),
                                "the time budget was spent before its turn; -Dspeed.budget=… gives it more");
                continue;
            }
            new TargetChapter(run, baseline, target).tell();
        }
        WholeImpact.note(run);
        return run.finish();
    }
}
