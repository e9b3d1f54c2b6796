package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one shard of a plan came to; that it is there says that the shard was run.
 *
 * @param schema version of this format, from 1
 * @param plan id of the plan
 * @param shard number, from 1
 * @param run id of the run
 * @param branch that accepted changes are on; absent where there are none
 * @param tip id of the commit that the branch ends at; absent where there is none
 * @param accepted targets, in selector form
 * @param millis wall time
 */
public record ShardResult(
        int schema,
        String plan,
        int shard,
        String run,
        @Nullable String branch,
        @Nullable String tip,
        List<String> accepted,
        long millis) {
    public ShardResult {
        accepted = List.copyOf(accepted);
    }
}
