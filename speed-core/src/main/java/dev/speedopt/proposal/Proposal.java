package dev.speedopt.proposal;

import dev.speedopt.target.Target;
import java.util.List;

/**
 * A faster version of a target that somebody suggests. Nothing about it is believed.
 *
 * @param target what it changes
 * @param proposer who suggests it: {@code rule:string-concatenation-in-loop}, {@code model:openai/gpt-5}
 * @param title one line for lists: "StringBuilder instead of += in the loop"
 * @param changes what was done, one sentence each, for the report's "Changes Made"
 * @param rationale why it should be faster; never shown to a voter
 * @param strategy {@code complexity_reduction}, {@code allocation_reduction}, {@code batch_operations} or {@code constant_factor}
 * @param source the whole source file after the change
 */
public record Proposal(
        Target target,
        String proposer,
        String title,
        List<String> changes,
        String rationale,
        String strategy,
        String source) {
    public Proposal {
        changes = List.copyOf(changes);
    }
}
