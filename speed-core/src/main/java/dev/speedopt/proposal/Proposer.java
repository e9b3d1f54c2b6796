package dev.speedopt.proposal;

import dev.speedopt.evidence.Attempt;
import java.util.List;

/**
 * Suggests faster versions of a target. Implementations named in {@code META-INF/services} of a dependency of the plugin
 * are found beside the built-in ones.
 */
public interface Proposer {
    /** {@code rule}, {@code model}, or the name of an extension; fit for {@code Proposal.proposer}'s prefix. */
    String name();

    /**
     * @param context the target with its source and surroundings
     * @param earlier attempts on this target so far, in order, for repair and refinement; empty at first
     * @return proposals, best first; empty when there is nothing (more) to say
     */
    List<Proposal> propose(TargetContext context, List<Attempt> earlier);
}
