package dev.speedopt.optimization.baseline;

import dev.speedopt.analysis.profile.HotLines;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.Target;
import dev.speedopt.workload.SampleCalls;
import dev.speedopt.workload.Workload;

/** What proposers get to see of a target, as far as the user lets them. */
public final class Contexts {
    private Contexts() {}

    /** @param source of the target's file, as it stands on the stack */
    public static TargetContext of(Run run, Target target, String source, Workload workload) {
        boolean inputs = run.request().config().models().egress().inputs();
        String calls = inputs ? SampleCalls.of(workload) : "";
        return new TargetContext(
                target,
                run.stack().onTop(target),
                source,
                workload.describe() + (calls.isEmpty() ? "" : "\nSome of the calls:\n" + calls),
                run.stack().changed(target)
                        ? ""
                        : HotLines.read(run.directory(TargetSearch.PROFILES), target.id())
                                .describe(source));
    }
}
