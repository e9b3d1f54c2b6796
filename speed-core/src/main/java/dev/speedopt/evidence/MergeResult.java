package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shards of a plan came to together.
 *
 * @param schema version of this format, from 1
 * @param plan id of the plan
 * @param run id of the run that joined them
 * @param branch that the joined changes are on; absent where none holds
 * @param inputs {@code shard/run/tip} of each shard that was joined
 * @param missing numbers of shards that had not been run
 * @param changes every change that a shard accepted, in order
 */
public record MergeResult(
        int schema,
        String plan,
        String run,
        @Nullable String branch,
        List<String> inputs,
        List<Integer> missing,
        List<Merged> changes) {
    public MergeResult {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    /**
     * One of them.
     *
     * @param attempt of the shard: {@code run/number}
     * @param target selector form
     * @param holds whether it is on the branch
     * @param reason why, in a sentence
     */
    public record Merged(String attempt, String target, boolean holds, String reason) {}
}
