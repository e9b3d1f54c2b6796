package dev.speedopt.workload;

import dev.speedopt.project.TestRun;
import dev.speedopt.target.MethodId;
import java.util.Map;

/**
 * What a recording run of the tests gave.
 *
 * @param run the tests' own outcome: the agent watched, so the first run does for the baseline as well
 * @param workloads by target; one for each target that was asked for, without calls where the tests made none
 */
public record Recording(TestRun run, Map<MethodId, Workload> workloads) {
    public Recording {
        workloads = Map.copyOf(workloads);
    }
}
