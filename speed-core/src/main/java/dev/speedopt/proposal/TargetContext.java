package dev.speedopt.proposal;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.Target;

/**
 * What a proposer gets to see.
 *
 * @param target to be made faster
 * @param module that it lives in
 * @param source text of the target's whole file, as it stands
 * @param workload what the recorded calls look like (number, sizes), in a few lines of prose; empty before recording
 * @param profile in which of its lines the time goes, in a few lines of prose; empty where nobody looked
 */
public record TargetContext(Target target, ModuleModel module, String source, String workload, String profile) {
    /** Without a profile. */
    public TargetContext(Target target, ModuleModel module, String source, String workload) {
        this(target, module, source, workload, "");
    }
}
