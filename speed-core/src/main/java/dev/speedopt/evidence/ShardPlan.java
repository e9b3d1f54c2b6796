package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which machine looks at which methods. The same commit, request and history make the same plan, to the byte.
 *
 * @param schema version of this format, from 1
 * @param id digest of all the rest
 * @param base commit that the plan is for
 * @param selector of the user's; absent for everything
 * @param shards how many, at least 1
 * @param assignment one entry for each shard, in order
 */
public record ShardPlan(
        int schema, String id, String base, @Nullable String selector, int shards, List<Shard> assignment) {
    public ShardPlan {
        assignment = List.copyOf(assignment);
    }

    /** With another id. */
    public ShardPlan identified(String digest) {
        return new ShardPlan(schema, digest, base, selector, shards, assignment);
    }

    /**
     * One machine's part. Methods of one file are never parted.
     *
     * @param number from 1
     * @param expectedSeconds all targets together
     * @param targets in order; empty where there are more shards than files
     */
    public record Shard(int number, double expectedSeconds, List<Planned> targets) {
        public Shard {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A method that somebody has something to say about.
     *
     * @param target selector form
     * @param module id
     * @param file relative to the build's top folder, with {@code /}
     * @param expectedSeconds that attempts on it may take
     * @param estimate what that comes from: {@code history} of earlier attempts, or {@code size} of the method
     */
    public record Planned(String target, String module, String file, double expectedSeconds, String estimate) {}
}
