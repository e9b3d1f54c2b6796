package dev.speedopt.optimization;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.confirmation.WholeImpact;
import dev.speedopt.optimization.confirmation.WholeRun;
import dev.speedopt.optimization.ladder.TargetChapter;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
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

    public static RunResult tell(Run run) {
        tell(run, Baseline.take(run));
        return run.finish();
    }

    /** All but the last page. */
    public static void tell(Run run, Baseline baseline) {
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
        // A single change was proved against the base already.
        new WholeRun(run, baseline).confirm(2);
        WholeImpact.note(run);
    }
}
