package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about a target.
 *
 * @param proposals best first: all that fire together, then each alone; all of them compile
 * @param declined why the rules could not look at the target at all, in a sentence; absent when they could
 */
public record RuleOutcome(
        List<Proposal> proposals, @Nullable String declined) {
    public RuleOutcome {
        proposals = List.copyOf(proposals);
    }
}
